import type { TokenSet } from "./token-set.ts";

/**
 * Where tokens live between requests, processes and restarts. Two verbs (get and set) are not enough: two processes that both
 * read, refresh and write would use one rotating refresh token twice and lose the session. Hence the lease, and the comparison.
 */
export interface TokenStore {
  /** What is stored under a key. */
  get(key: string): Promise<StoredTokens | undefined>;
  /**
   * Stores `tokens` only if `expected` is still the stored version (`undefined`: nothing is stored yet). Durable once it
   * resolves.
   *
   * @returns the new version, or `undefined` when somebody else was first
   */
  compareAndSet(key: string, expected: string | undefined, tokens: TokenSet): Promise<string | undefined>;
  delete(key: string): Promise<void>;
  /**
   * Waits until this caller alone may renew what is under the key. A holder that dies frees it after `ttlMs` at the latest.
   */
  lease(key: string, options: { ttlMs: number; signal?: AbortSignal }): Promise<Lease>;
}

export interface StoredTokens {
  readonly tokens: TokenSet;
  /** Changes with every write. */
  readonly version: string;
}

export interface Lease {
  release(): Promise<void>;
}
