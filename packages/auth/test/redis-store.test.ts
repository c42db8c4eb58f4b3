import { subscribe } from "node:diagnostics_channel";
import { canTest, findRedis, type RedisServer, startRedis } from "@ledgerkit/machine";
import { createClient, createCluster } from "redis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AuthError, type Lease, type TokenStore } from "../src/index.ts";
import { type RedisStore, type RedisStoreOptions, redisStore } from "../src/redis-store.ts";
import { startTcpProxy, type TcpProxy } from "./_tcp-proxy.ts";

const minute = { ttlMs: 60_000, signal: new AbortController().signal };
const unavailable = { name: "AuthError", code: "store_unavailable" };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const newClient = (port: number) =>
  createClient({ socket: { port, host: "127.0.0.1", reconnectStrategy: 20 } }).on("error", () => {});

describe.skipIf(!canTest(findRedis()))("redis store", () => {
  let server: RedisServer;
  /** What the store's connections go through. */
  let proxy: TcpProxy;
  /** A connection beside the proxy: what is really there. */
  let direct: ReturnType<typeof newClient>;
  let closers: (() => unknown)[];
  let key: string;
  let count = 0;

  const newStore = async (options: RedisStoreOptions = {}, port = proxy.port): Promise<RedisStore> => {
    const client = newClient(port);
    await client.connect();
    const store = redisStore(client, options);
    closers.push(
      () => store.close(),
      () => client.destroy(),
    );
    return store;
  };
  const timed = async <T>(promise: Promise<T>): Promise<{ result: T | AuthError; ms: number }> => {
    const start = performance.now();
    const result = await promise.catch((error: AuthError) => error);
    return { result, ms: performance.now() - start };
  };
  const leasedWithin = (store: TokenStore, ms: number): Promise<Lease | string> =>
    store.lease(key, { ...minute, signal: AbortSignal.timeout(ms) }).catch(() => "not leased");

  /** A cluster of one node, which takes two seconds to be ready. */
  let clusterNode: Promise<RedisServer>;

  beforeAll(async () => {
    server = await startRedis();
    direct = await newClient(server.port).connect();
    clusterNode = startCluster();
  });
  afterAll(async () => {
    direct.destroy();
    await server[Symbol.asyncDispose]();
    await (await clusterNode)[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    count += 1;
    key = `session tenant-${count}`;
    closers = [];
    proxy = await startTcpProxy(server.port);
  });
  afterEach(async () => {
    proxy.resume();
    for (const close of closers) close();
    await proxy[Symbol.asyncDispose]();
  });

  describe("keys", () => {
    it("keeps one key's pieces in one slot, under the prefix", async () => {
      const store = await newStore({ prefix: "acme" });
      key = "a {tenant} with } and {";
      await store.compareAndSet(key, undefined, "one");
      const lease = await store.lease(key, minute);
      const tag = "acme:{a%20%7Btenant%7D%20with%20%7D%20and%20%7B}";
      expect((await direct.keys("acme:*")).sort()).toEqual([`${tag}:fence`, `${tag}:lease`, `${tag}:tokens`]);
      await lease.release();
      await store.delete(key);
      expect(await direct.keys("acme:*")).toEqual([`${tag}:fence`]);
      expect(await direct.ttl(`${tag}:fence`)).toBeGreaterThan(80_000);
    });

    it("refuses a prefix that would break the tag, and a limit that is none", () => {
      expect(() => redisStore(direct, { prefix: "{acme}" })).toThrow("prefix must have no braces");
      expect(() => redisStore(direct, { commandTimeoutMs: 0 })).toThrow("commandTimeoutMs");
    });
  });

  describe("a server that forgets", () => {
    it("is told the scripts again", async () => {
      const store = await newStore();
      const version = await store.compareAndSet(key, undefined, "one");
      await direct.scriptFlush();
      expect((await store.get(key))?.value).toBe("one");
      await direct.scriptFlush();
      expect(await store.compareAndSet(key, version, "two")).toBeDefined();
      await direct.scriptFlush();
      await (await store.lease(key, minute)).release();
    });

    it("has nothing after a restart without persistence: old versions are refused, fences go on rising", async () => {
      const [store, other] = [await newStore(), await newStore()];
      const version = await store.compareAndSet(key, undefined, "one");
      const old = await store.lease(key, minute);
      await server.restart();
      expect(await store.get(key)).toBeUndefined();
      expect(await store.compareAndSet(key, version, "two")).toBeUndefined();
      expect(await store.compareAndSet(key, undefined, "two")).toBeDefined();
      // The lease is lost with the rest: another process gets it while the old holder believes that it has it.
      const present = await other.lease(key, minute);
      expect(present.fence).toBeGreaterThan(old.fence);
      await old.release();
      const next = store.lease(key, minute);
      expect(await Promise.race([next.then(() => "leased"), pause(150).then(() => "waits")])).toBe("waits");
      await present.release();
      await (await next).release();
    });
  });

  describe("a bad connection", () => {
    it("is not noticed when it is cut and comes back", async () => {
      const store = await newStore();
      let version = await store.compareAndSet(key, undefined, "0");
      for (let round = 1; round <= 5; round += 1) {
        proxy.cut();
        version = await store.compareAndSet(key, version, String(round));
        expect(version).toBeDefined();
        proxy.cut();
        expect(await store.get(key)).toMatchObject({ value: String(round), version });
      }
    });

    it("stores once when the answer is lost on the way, and knows it", async () => {
      const store = await newStore();
      const first = await store.compareAndSet(key, undefined, "one");
      proxy.answerDelayMs = 300;
      const storing = store.compareAndSet(key, first, "two");
      // It has run, and its answer is on the way.
      const tokens = `ledgerkit:{${encodeURIComponent(key)}}:tokens`;
      while ((await direct.hGet(tokens, "value")) !== "two") await pause(5);
      proxy.cut();
      proxy.answerDelayMs = 0;
      const version = await storing;
      expect(version).toBeDefined();
      expect(await store.get(key)).toMatchObject({ value: "two", version });
    });

    it("fails clearly within the limit while the server is away, and works when it is back", async () => {
      const [store, other] = [await newStore({ commandTimeoutMs: 300 }), await newStore({ commandTimeoutMs: 300 })];
      await store.compareAndSet(key, undefined, "one");
      const lease = await store.lease(key, minute);
      proxy.isDown = true;
      proxy.cut();
      const calls = [
        store.get(key),
        store.compareAndSet(key, undefined, "x"),
        store.delete(key),
        other.lease(key, minute),
      ];
      for (const { result, ms } of await Promise.all(calls.map((call) => timed<unknown>(call)))) {
        expect(result).toMatchObject({ ...unavailable, message: "Redis gave no good answer within 300 ms." });
        expect(ms).toBeLessThan(1_500);
      }
      // Giving back does not fail: the lease ends by itself.
      await lease.release();
      proxy.isDown = false;
      await pause(100);
      expect((await store.get(key))?.value).toBe("one");
    });

    it("does nothing later that it said it did not do", async () => {
      const store = await newStore({ commandTimeoutMs: 200 });
      const version = await store.compareAndSet(key, undefined, "one");
      proxy.isDown = true;
      proxy.cut();
      await expect(store.compareAndSet(key, version, "two")).rejects.toMatchObject(unavailable);
      await expect(store.delete(key)).rejects.toMatchObject(unavailable);
      proxy.isDown = false;
      await pause(300);
      expect(await store.get(key)).toMatchObject({ value: "one", version });
    });

    it("does not delete what was stored after a deletion whose answer never came", async () => {
      const store = await newStore({ commandTimeoutMs: 250 });
      const beside = await newStore({}, server.port);
      // The server knows the script.
      await beside.compareAndSet(`${key} another`, undefined, "");
      await beside.delete(`${key} another`);
      await store.compareAndSet(key, undefined, "old session");
      proxy.answerDelayMs = 100;
      const deleting = store.delete(key);
      await pause(50);
      // The version is read; its deletion is held up on the way.
      proxy.stall("requests");
      await expect(deleting).rejects.toMatchObject(unavailable);
      await beside.delete(key);
      await beside.compareAndSet(key, undefined, "new session");
      proxy.resume();
      await pause(100);
      expect((await beside.get(key))?.value).toBe("new session");
    });

    it("is patient with slow answers within the limit, and no further", async () => {
      const patient = await newStore();
      const hasty = await newStore({ commandTimeoutMs: 150 });
      await patient.get(key);
      proxy.answerDelayMs = 300;
      expect((await timed(patient.get(key))).result).toBeUndefined();
      await expect(hasty.get(key)).rejects.toMatchObject(unavailable);
    });

    it("gives back a lease whose grant came too late for who asked", async () => {
      const hasty = await newStore({ commandTimeoutMs: 150 });
      const beside = await newStore({}, server.port);
      // The server knows how to grant, and not how to take back.
      await direct.scriptFlush();
      await beside.lease(`${key} another`, minute);
      proxy.answerDelayMs = 400;
      await expect(hasty.lease(key, minute)).rejects.toMatchObject(unavailable);
      expect(await leasedWithin(beside, 2_000)).toHaveProperty("fence");
    });

    it("gives back a lease whose request was held up and arrives late", async () => {
      const hasty = await newStore({ commandTimeoutMs: 150 });
      const beside = await newStore({}, server.port);
      await hasty.get(key);
      proxy.stall();
      await expect(hasty.lease(key, minute)).rejects.toMatchObject(unavailable);
      proxy.resume();
      await pause(50);
      expect(await leasedWithin(beside, 2_000)).toHaveProperty("fence");
    });

    it("gives back a lease that was granted to who had given up", async () => {
      const store = await newStore();
      const beside = await newStore({}, server.port);
      proxy.answerDelayMs = 200;
      const hasty = { ...minute, signal: AbortSignal.timeout(80) };
      await expect(store.lease(key, hasty)).rejects.toMatchObject({ name: "TimeoutError" });
      expect(await leasedWithin(beside, 2_000)).toHaveProperty("fence");
    });

    it("says that a client was never connected, at once", async () => {
      const store = redisStore(newClient(proxy.port));
      const { result, ms } = await timed(store.get(key));
      expect(result).toMatchObject({ ...unavailable, message: expect.stringContaining("connect()") });
      expect(ms).toBeLessThan(1_000);
    });
  });

  describe("waiting for a lease", () => {
    it("is ended by a message", async () => {
      const [store, other] = [await newStore(), await newStore()];
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) {
        const held = await store.lease(key, minute);
        const next = other.lease(key, minute);
        await pause(60);
        times.push((await timed(held.release().then(() => next))).ms);
        await (await next).release();
      }
      // Without the message, it would ask after a second.
      expect(times.sort((a, b) => a - b)[2]).toBeLessThan(500);
    });

    it("is ended by asking now and then, when messages do not come", async () => {
      const store = await newStore({}, server.port);
      const other = await newStore();
      const held = await store.lease(key, minute);
      // The connection there is stays; the one for messages cannot be opened.
      proxy.isDown = true;
      const next = other.lease(key, minute);
      await pause(150);
      await held.release();
      const { result, ms } = await timed(next);
      expect(result).toHaveProperty("fence");
      expect(ms).toBeLessThan(3_000);
      await (await next).release();
    });

    it("ends when the lease of a dead holder does, not at the next look after it", async () => {
      const [store, other] = [await newStore(), await newStore()];
      await store.lease(key, { ...minute, ttlMs: 400 });
      const { ms } = await timed(other.lease(key, minute));
      expect(ms).toBeGreaterThan(350);
      expect(ms).toBeLessThan(900);
    });

    it("uses one more connection for all waits, opened by the first, closed with the store", async () => {
      const [store, other] = [await newStore({}, server.port), await newStore()];
      expect(proxy.connections).toBe(1);
      const held = await Promise.all(["a", "b", "c"].map((part) => store.lease(`${key} ${part}`, minute)));
      const waiting = ["a", "b", "c"].map((part) => other.lease(`${key} ${part}`, minute));
      await pause(150);
      expect(proxy.connections).toBe(2);
      for (const lease of held) await lease.release();
      for (const lease of await Promise.all(waiting)) await lease.release();
      other.close();
      await pause(50);
      expect(proxy.connections).toBe(1);
    });

    it("fails when the server goes away during it", async () => {
      const store = await newStore({}, server.port);
      const other = await newStore({ commandTimeoutMs: 200 });
      const held = await store.lease(key, minute);
      const next = timed(other.lease(key, minute));
      await pause(100);
      proxy.isDown = true;
      proxy.cut();
      const { result, ms } = await next;
      expect(result).toMatchObject(unavailable);
      expect(ms).toBeLessThan(4_000);
      await held.release();
    });
  });

  describe("secrets", () => {
    it("stay out of what is traced", async () => {
      const seen: string[] = [];
      for (const channel of ["start", "end", "asyncEnd", "error"])
        subscribe(`tracing:node-redis:command:${channel}`, (context) => {
          const { command, args } = context as { command: string; args: unknown[] };
          seen.push(`${command} ${JSON.stringify(args)}`);
        });
      const store = await newStore();
      const version = await store.compareAndSet(key, undefined, "CANARY-one");
      await store.compareAndSet(key, version, "CANARY-two");
      await store.get(key);
      await store.delete(key);
      expect(seen.join("\n")).toContain("EVALSHA");
      expect(seen.join("\n")).not.toContain("CANARY");
    });

    it("stay out of errors, where Redis quotes what it was sent", async () => {
      const tokens = `ledgerkit:{${encodeURIComponent(key)}}:tokens`;
      await direct.set(tokens, "CANARY: not a hash");
      const store = await newStore();
      const wrongType = await store.compareAndSet(key, undefined, "CANARY").catch((error: unknown) => error);
      expect(wrongType).toMatchObject({ ...unavailable, message: "Redis refused a command: WRONGTYPE." });
      await using strict = await startRedis("--rename-command", "EVALSHA", "", "--rename-command", "SET", "");
      const refusing = await newStore({}, strict.port);
      const unknown = await refusing.compareAndSet(key, undefined, "CANARY").catch((error: unknown) => error);
      expect(unknown).toMatchObject({ ...unavailable, message: "Redis refused a command: ERR." });
      for (const error of [wrongType, unknown]) {
        expect(error).toBeInstanceOf(AuthError);
        expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("CANARY");
      }
    });
  });

  describe("Redis Cluster", () => {
    it("keeps the pieces of a key on one node, and hears of releases", async () => {
      const node = await clusterNode;
      const admin = await newClient(node.port).connect();
      while (!String(await admin.clusterInfo()).includes("cluster_state:ok")) await pause(20);
      admin.destroy();
      const cluster = createCluster({ rootNodes: [{ socket: { port: node.port, host: "127.0.0.1" } }] });
      await cluster.on("error", () => {}).connect();
      const store = redisStore(cluster);
      try {
        const version = await store.compareAndSet(key, undefined, "one");
        expect(await store.get(key)).toMatchObject({ value: "one", version });
        const held = await store.lease(key, minute);
        // A waiter of another process hears of the release over the cluster's own subscription.
        const elsewhere = redisStore(cluster);
        const next = elsewhere.lease(key, minute);
        await pause(150);
        const { ms } = await timed(held.release().then(() => next));
        expect(ms).toBeLessThan(700);
        await (await next).release();
        elsewhere.close();
        await store.delete(key);
        expect(await store.get(key)).toBeUndefined();
      } finally {
        store.close();
        cluster.destroy();
      }
    });
  });
});

async function startCluster(): Promise<RedisServer> {
  const node = await startRedis("--cluster-enabled", "yes");
  const admin = await newClient(node.port).connect();
  await admin.clusterAddSlotsRange({ start: 0, end: 16_383 });
  admin.destroy();
  return node;
}
