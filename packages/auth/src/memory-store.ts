import type { StoredTokens, TokenStore } from "./token-store.ts";

/** Tokens in this process only: the default. Good for one process, and for tests. */
export function memoryStore(): TokenStore {
  const stored = new Map<string, StoredTokens>();
  const queues = new Map<string, Promise<void>>();
  let writes = 0;

  return {
    get: async (key) => stored.get(key),

    async compareAndSet(key, expected, tokens) {
      if (stored.get(key)?.version !== expected) return undefined;
      writes += 1;
      const version = String(writes);
      stored.set(key, { tokens, version });
      return version;
    },

    async delete(key) {
      stored.delete(key);
    },

    // A queue: each lease waits for the one before it. It needs no ttl: a process that dies takes its queue with it.
    async lease(key) {
      const before = queues.get(key);
      let free = () => {};
      const mine = new Promise<void>((resolve) => {
        free = resolve;
      });
      queues.set(key, mine);
      await before;
      return {
        async release() {
          if (queues.get(key) === mine) queues.delete(key);
          free();
        },
      };
    },
  };
}
