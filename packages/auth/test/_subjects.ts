import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canTest, findRedis, startRedis } from "@ledgerkit/machine";
import { createClient } from "redis";
import { fileStore } from "../src/file-store.ts";
import { encryptedStore, memoryStore, type TokenStore } from "../src/index.ts";
import { redisStore } from "../src/redis-store.ts";

/** A store under test. */
export interface Subject extends AsyncDisposable {
  readonly store: TokenStore;
  /** The same tokens as another process has them; in memory there is no such thing. */
  readonly elsewhere: TokenStore | undefined;
}

export interface SubjectKind {
  readonly name: string;
  readonly isAvailable: boolean;
  /** Whether a lease ends after its time. */
  readonly endsLeases: boolean;
  readonly start: () => Promise<Subject>;
}

const hasRedis = canTest(findRedis());

export const kinds: SubjectKind[] = [
  { name: "memory", isAvailable: true, endsLeases: false, start: memory },
  { name: "file", isAvailable: true, endsLeases: true, start: file },
  { name: "redis", isAvailable: hasRedis, endsLeases: true, start: redis },
  { name: "encrypted over memory", isAvailable: true, endsLeases: false, start: async () => encrypted(await memory()) },
  {
    name: "encrypted over redis",
    isAvailable: hasRedis,
    endsLeases: true,
    start: async () => encrypted(await redis()),
  },
];

async function memory(): Promise<Subject> {
  return { store: memoryStore(), elsewhere: undefined, async [Symbol.asyncDispose]() {} };
}

async function file(): Promise<Subject> {
  const parent = await mkdtemp(join(tmpdir(), "ledgerkit-stores-"));
  const directory = join(parent, "tokens");
  return {
    store: fileStore({ directory }),
    elsewhere: fileStore({ directory }),
    [Symbol.asyncDispose]: () => rm(parent, { recursive: true, force: true }),
  };
}

async function redis(): Promise<Subject> {
  const server = await startRedis();
  const connect = () =>
    createClient({ socket: { port: server.port, host: "127.0.0.1" } })
      .on("error", () => {})
      .connect();
  const [client, otherClient] = [await connect(), await connect()];
  const [store, elsewhere] = [redisStore(client), redisStore(otherClient)];
  return {
    store,
    elsewhere,
    async [Symbol.asyncDispose]() {
      store.close();
      elsewhere.close();
      client.destroy();
      otherClient.destroy();
      await server[Symbol.asyncDispose]();
    },
  };
}

function encrypted(inner: Subject): Subject {
  const keys = [{ id: "first", key: crypto.getRandomValues(new Uint8Array(32)) }];
  return {
    store: encryptedStore(inner.store, { keys }),
    elsewhere: inner.elsewhere && encryptedStore(inner.elsewhere, { keys }),
    [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose](),
  };
}
