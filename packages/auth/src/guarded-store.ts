import { AuthError } from "./auth-error.ts";
import { safeCause } from "./safe-cause.ts";
import type { TokenStore } from "./token-store.ts";

/**
 * A store whose failures are AuthErrors without tokens, whoever wrote it: the errors of database drivers hold what they were to store.
 *
 * @throws {AuthError} `store_unavailable`, from every method
 */
export function guardedStore(store: TokenStore): TokenStore {
  const guard = async <T>(work: () => Promise<T>, secrets: readonly string[] = []): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AuthError) throw error;
      throw new AuthError("store_unavailable", "The store of the tokens failed.", { cause: safeCause(error, secrets) });
    }
  };
  return {
    get: (key) => guard(() => store.get(key)),
    compareAndSet: (key, expected, value) =>
      // The value as a whole, and each token in it by itself.
      guard(() => store.compareAndSet(key, expected, value), [value, ...value.split('"')]),
    delete: (key) => guard(() => store.delete(key)),
    lease: (key, options) =>
      store.lease(key, options).catch((error: unknown) => {
        // Who gave up waiting knows why.
        if (options.signal.aborted) throw error;
        return guard(() => Promise.reject(error));
      }),
  };
}
