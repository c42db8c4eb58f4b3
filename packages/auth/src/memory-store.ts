import { raceSignal } from "./race-signal.ts";
import type { Stored, TokenStore } from "./token-store.ts";

/** Tokens in this process only: the default. Good for one process, and for tests. */
export function memoryStore(): TokenStore {
  const stored = new Map<string, Omit<Stored, "ageMs"> & { readonly at: number }>();
  const queues = new Map<string, Promise<void>>();
  let writes = 0;
  let leases = 0;

  return {
    async get(key) {
      const found = stored.get(key);
      return found && { value: found.value, version: found.version, ageMs: performance.now() - found.at };
    },

    async compareAndSet(key, expected, value) {
      if (stored.get(key)?.version !== expected) return undefined;
      writes += 1;
      const version = String(writes);
      stored.set(key, { value, version, at: performance.now() });
      return version;
    },

    async delete(key) {
      stored.delete(key);
    },

    // A queue: each lease waits for the one before it. It needs no ttl: a process that dies takes its queue with it.
    async lease(key, { signal }) {
      signal.throwIfAborted();
      const before = queues.get(key);
      let free = () => {};
      const mine = new Promise<void>((resolve) => {
        free = resolve;
      });
      queues.set(key, mine);
      const release = async () => {
        if (queues.get(key) === mine) queues.delete(key);
        free();
      };
      try {
        if (before) await raceSignal(before, signal);
      } catch (error) {
        // Who gives up leaves the queue in order: the next one waits for the one before.
        before?.then(release);
        throw error;
      }
      leases += 1;
      return { fence: leases, release };
    },
  };
}
