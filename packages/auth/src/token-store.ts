/**
 * Where tokens live between requests, processes and restarts. Two verbs (get and set) are not enough: two processes that both
 * read, refresh and write would use one rotating refresh token twice and lose the session. Hence the comparison and the lease.
 *
 * Values are opaque text; they hold tokens.
 */
export interface TokenStore {
  /** What is stored under a key. */
  get(key: string): Promise<Stored | undefined>;
  /**
   * Stores `value` only if `expected` is still the stored version (`undefined`: nothing is stored). Durable once it resolves. This
   * is also the fence of the lease: a holder that slept through its lease cannot overwrite what the next one stored.
   *
   * @returns the new version, or `undefined` when somebody else was first
   */
  compareAndSet(key: string, expected: string | undefined, value: string): Promise<string | undefined>;
  delete(key: string): Promise<void>;
  /**
   * Waits until this caller alone may renew what is under the key. A holder that dies frees it after `ttlMs` milliseconds at the
   * latest. Rejects with the signal's reason when the wait is over before that.
   */
  lease(key: string, options: { ttlMs: number; signal: AbortSignal }): Promise<Lease>;
}

export interface Stored {
  readonly value: string;
  /** Changes with every write, and never comes back. */
  readonly version: string;
  /**
   * How long ago it was stored, in milliseconds, by the store's own clock (the server's for Redis, the uptime of the host for files): the
   * wall clocks of the processes that share a store need not agree.
   */
  readonly ageMs: number;
}

export interface Lease {
  /** Rises with every lease of a key: tells an old holder from a new one. */
  readonly fence: number;
  /** Gives the lease back, if it is still this holder's. */
  release(): Promise<void>;
}
