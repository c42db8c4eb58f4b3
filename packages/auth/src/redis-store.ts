import { AuthError } from "./auth-error.ts";
import { KeyedQueue } from "./keyed-queue.ts";
import type { RedisClient, RedisCommands } from "./redis-store/redis-client.ts";
import { type RedisKeys, redisKeys } from "./redis-store/redis-keys.ts";
import { takeRedisLease } from "./redis-store/redis-lease.ts";
import { RedisRunner } from "./redis-store/redis-runner.ts";
import { ReleaseMessages } from "./redis-store/release-messages.ts";
import { compareAndSet, deleteVersion, read } from "./redis-store/scripts.ts";
import type { Stored, TokenStore } from "./token-store.ts";

export type { RedisClient, RedisCommands, RedisSubscriber, ScriptOptions } from "./redis-store/redis-client.ts";

export interface RedisStoreOptions {
  /** What all keys begin with. Default: `ledgerkit`. */
  readonly prefix?: string | undefined;
  /** How long each operation may take, in milliseconds, reconnections included. Default: 2,000. */
  readonly commandTimeoutMs?: number | undefined;
}

export interface RedisStore extends TokenStore {
  /** Closes the connection on which waiters listen. The client stays yours: close it yourself. */
  close(): void;
}

/**
 * Tokens in Redis (5 or later, or Valkey), for many processes on many hosts. What belongs together is done in one script; leases
 * end by the server's clock; fences rise even after the server lost its data.
 *
 * Three things are the server's to promise, not this store's. Without `appendfsync always` a crash of the server may lose the last
 * writes, and a failover may too: then a session whose tokens had just rotated is lost, and a lease may be held twice. An eviction
 * policy other than `noeviction` may throw sessions away. And whoever can read the server reads the tokens: wrap it in
 * `encryptedStore`. Nothing that is stored ends by itself: how long a refresh token is good only its server knows.
 *
 * @param client connected, and with an `error` listener (the `redis` package throws without one); it reconnects as it is set up to
 * @throws {AuthError} `store_unavailable` from every method when there is no good answer within `commandTimeoutMs`
 * @example
 * ```ts
 * import { redisStore } from "@ledgerkit/auth/redis-store";
 * import { createClient } from "redis";
 *
 * const client = createClient({ url: process.env.REDIS_URL }).on("error", console.error);
 * const store = redisStore(await client.connect());
 * ```
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): RedisStore {
  const { prefix = "ledgerkit", commandTimeoutMs = 2_000 } = options;
  if (/[{}]/.test(prefix)) throw new TypeError("prefix must have no braces: they decide the slot in Redis Cluster");
  if (!(commandTimeoutMs > 0)) throw new TypeError("commandTimeoutMs has to be a positive number of milliseconds");
  const runner = new RedisRunner(client, commandTimeoutMs);
  const messages = new ReleaseMessages(client);
  const queue = new KeyedQueue();

  const find = async (commands: RedisCommands, keys: RedisKeys): Promise<Stored | undefined> => {
    const [version, value, ageMs] = (await runner.script(commands, read, [keys.tokens])) as unknown[];
    return version == null
      ? undefined
      : { version: String(version), value: String(value), ageMs: Math.max(0, Number(ageMs)) };
  };

  return {
    get: (key) => runner.run((commands) => find(commands, redisKeys(prefix, key))),

    async compareAndSet(key, expected, value) {
      const version = crypto.randomUUID();
      const keys = redisKeys(prefix, key);
      const draft = keys.draft(version);
      const outcome = await runner.run(async (commands) => {
        await commands.set(draft, value, { expiration: { type: "PX", value: 60_000 } });
        return runner.script(commands, compareAndSet, [keys.tokens, draft], [expected ?? "", version]);
      });
      if (Number(outcome) < 0) throw new AuthError("store_unavailable", "Redis lost a value before it was stored.");
      return Number(outcome) === 1 ? version : undefined;
    },

    async delete(key) {
      const keys = redisKeys(prefix, key);
      let asked: string | undefined;
      await runner.run(async (commands) => {
        for (;;) {
          const version = (await find(commands, keys))?.version;
          // Another version than the one whose deletion had no answer: it was deleted, and this was stored since.
          if (version === undefined || (asked !== undefined && version !== asked)) return;
          asked = version;
          if (Number(await runner.script(commands, deleteVersion, [keys.tokens], [version])) === 1) return;
          asked = undefined;
        }
      });
    },

    async lease(key, { ttlMs, signal }) {
      const leave = await queue.enter(key, signal);
      try {
        const { fence, free } = await takeRedisLease(runner, messages, redisKeys(prefix, key), ttlMs, signal);
        // Who comes next here waits for the release, or for the end of the lease; then the server decides.
        const timer = setTimeout(leave, ttlMs);
        const release = async () => {
          clearTimeout(timer);
          // A lease that cannot be given back ends by itself.
          await free().catch(() => {});
          leave();
        };
        return { fence, release };
      } catch (error) {
        leave();
        throw error;
      }
    },

    close: () => messages.close(),
  };
}
