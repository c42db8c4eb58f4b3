import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startRedis } from "@ledgerkit/machine";
import { createClient } from "redis";
import { fileStore } from "../src/file-store.ts";
import { AuthorizationCode, type Session, type TokenStore } from "../src/index.ts";
import { redisStore } from "../src/redis-store.ts";
import { type AuthorizationServer, client, followTo, startAuthorizationServer } from "./_authorization-server.ts";

export type StoreSettings = { directory: string } | { port: number };

export interface FleetSettings {
  issuer: string;
  api: string;
  store: StoreSettings;
  renewalTimeoutMs: number;
}

export type ToWorker = { type: "round"; callers: number; fault?: string } | { type: "stop" };
export type FromWorker = { type: "ready" } | { type: "done"; failures: string[]; tokenFetches: number };

/** What one worker did in a round; undefined when it died. */
export type Report = Extract<FromWorker, { type: "done" }> | undefined;

export interface Fleet extends AsyncDisposable {
  readonly server: AuthorizationServer;
  readonly workers: ChildProcess[];
  readonly session: Session;
  /** Takes the access token that is stored away from the server, as an administrator would. */
  revokeAccessToken(): Promise<void>;
  /** Every worker makes so many calls at once; `fault` befalls the first of them, before the others begin. */
  round(callers: number, fault?: string): Promise<Report[]>;
  refreshes(): { ok: number; rejected: number };
}

/** Several processes over one stored session, an authorization server with rotation and reuse detection, and an API that takes its tokens. */
export async function startFleet({
  store: kind,
  processes,
  renewalTimeoutMs = 30_000,
}: {
  store: "file" | "redis";
  processes: number;
  renewalTimeoutMs?: number;
}): Promise<Fleet> {
  const server = await startAuthorizationServer();
  const api = createServer(async (request, response) => {
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    const isGood = (await server.provider.AccessToken.find(token)) !== undefined;
    response.writeHead(isGood ? 200 : 401).end();
  });
  await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve));

  const { store, settings, closeStore } = await openStore(kind);
  const oauth = new AuthorizationCode({
    endpoints: { authorize: new URL(`${server.url}/auth`), token: new URL(`${server.url}/token`), issuer: server.url },
    clientId: client.client_id,
    clientSecret: client.client_secret,
    redirectUri: client.redirect_uri,
    store,
  });
  const request = await oauth.authorizationUrl({ scope: ["openid", "offline_access"] });
  const session = await oauth.callback(await followTo(request.url, client.redirect_uri), {
    ...request,
    tenant: "shared",
  });
  server.tokenRequests.length = 0;

  const fleet: FleetSettings = {
    issuer: server.url,
    api: `http://127.0.0.1:${(api.address() as AddressInfo).port}/`,
    store: settings,
    renewalTimeoutMs,
  };
  const workers = Array.from({ length: processes }, () =>
    fork(new URL("_fleet-worker.ts", import.meta.url), {
      env: { ...process.env, FLEET: JSON.stringify(fleet), NODE_OPTIONS: "--conditions=@ledgerkit/source" },
      execArgv: [],
    }),
  );
  await Promise.all(workers.map((worker) => heard(worker)));

  return {
    server,
    workers,
    session,
    async revokeAccessToken() {
      const stored = await oauth.session("shared").tokens();
      await (await server.provider.AccessToken.find(stored?.accessToken ?? ""))?.destroy();
    },
    async round(callers, fault) {
      const alive = workers.filter((worker) => worker.connected);
      const reports = alive.map((worker) => heard(worker));
      const [first, ...others] = alive;
      first?.send({ type: "round", callers, ...(fault && { fault }) } satisfies ToWorker);
      // The one that the fault befalls has to be the one that renews: the others come when it is dead, or stopped for sure.
      if (fault) await Promise.race([reports[0], sleep(1_000)]);
      for (const worker of others) worker.send({ type: "round", callers } satisfies ToWorker);
      return (await Promise.all(reports)) as Report[];
    },
    refreshes() {
      const all = server.tokenRequests.filter(({ grant }) => grant === "refresh_token");
      return { ok: all.filter(({ ok }) => ok).length, rejected: all.filter(({ ok }) => !ok).length };
    },
    async [Symbol.asyncDispose]() {
      for (const worker of workers) worker.kill("SIGKILL");
      api.closeAllConnections();
      api.close();
      await closeStore();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** The next message of a worker; undefined when it dies before. */
function heard(worker: ChildProcess): Promise<FromWorker | undefined> {
  return new Promise((resolve) => {
    const end = () => resolve(undefined);
    worker.once("exit", end);
    worker.once("message", (message) => {
      worker.off("exit", end);
      resolve(message as FromWorker);
    });
  });
}

async function openStore(
  kind: "file" | "redis",
): Promise<{ store: TokenStore; settings: StoreSettings; closeStore: () => Promise<void> }> {
  if (kind === "file") {
    const directory = await mkdtemp(join(tmpdir(), "ledgerkit-fleet-"));
    const settings = { directory: join(directory, "tokens") };
    return { store: fileStore(settings), settings, closeStore: () => rm(directory, { recursive: true }) };
  }
  const redis = await startRedis();
  const connection = createClient({ socket: { host: "127.0.0.1", port: redis.port } }).on("error", () => {});
  const store = redisStore(await connection.connect());
  const closeStore = async () => {
    store.close();
    connection.destroy();
    await redis[Symbol.asyncDispose]();
  };
  return { store, settings: { port: redis.port }, closeStore };
}
