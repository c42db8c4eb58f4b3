import { AuthError } from "./auth-error.ts";
import { delay } from "./delay.ts";
import { raceSignal } from "./race-signal.ts";
import type { TokenObserver } from "./token-events.ts";
import type { TokenSet } from "./token-set.ts";
import type { Lease, Stored, TokenStore } from "./token-store.ts";
import { isOver, type TimedTokens, timedTokens } from "./token-times.ts";

/**
 * How new tokens are had: one grant or exchange.
 *
 * @param previous the tokens that are stored, with the refresh token if there is one
 * @param signal ends the attempt when its time is over
 */
export type Grant = (previous: TokenSet | undefined, signal: AbortSignal) => Promise<TokenSet>;

/** The lease outlives the work under it by this factor, so that only a holder that died or slept loses it. */
const leaseFactor = 1.3;
/** Waiting for the lease outlives the lease by far: the lease of a holder that died ends while others wait. */
const waitFactor = 3;
const attempts = 3;

export interface RenewalOptions {
  readonly grant: Grant;
  readonly store: TokenStore;
  readonly key: string;
  readonly observe: TokenObserver;
  /** How long the server may take for one renewal, in milliseconds, with its retries. */
  readonly renewalTimeoutMs: number;
}

/**
 * Renews what is stored under a key, alone among all processes that share the store: waits for the lease, takes what somebody else
 * got in the meantime, and only then asks the server.
 *
 * @param stale the access token that is not good enough
 * @param inHand the tokens of this process, if it has any
 */
export async function renewStored(
  options: RenewalOptions,
  stale: string | undefined,
  inHand: TimedTokens | undefined,
): Promise<TimedTokens> {
  const { store, key, observe, renewalTimeoutMs } = options;
  const start = performance.now();
  const ttlMs = renewalTimeoutMs * leaseFactor;
  for (;;) {
    const lease = await takeLease(options, ttlMs);
    const leasedAt = performance.now();
    try {
      const stored = await readTokens(store, key);
      // This process slept (a laptop, a debugger, a busy host) and the lease may be another's by now.
      if (performance.now() - leasedAt > ttlMs - renewalTimeoutMs) continue;
      if (stored?.tokens.endedAt !== undefined) return timedTokens(stored.tokens, 0);
      // What could not be stored is newer than what is stored, unless somebody else has written since.
      const isNewer = inHand?.unsaved !== undefined && inHand.unsaved.over === stored?.version;
      const found = isNewer ? undefined : stored && timedTokens(stored.tokens, stored.ageMs);
      if (found && found.tokens.accessToken !== stale && !isOver(found.endsAt)) {
        observe({ type: "shared", key, durationMs: performance.now() - start });
        return found;
      }
      const previous = isNewer ? inHand?.tokens : (stored?.tokens ?? inHand?.tokens);
      return await renew(options, stored?.version, previous);
    } finally {
      // A lease that cannot be given back ends by itself.
      await lease.release().catch(() => {});
    }
  }
}

async function takeLease({ store, key, renewalTimeoutMs }: RenewalOptions, ttlMs: number): Promise<Lease> {
  const limitMs = renewalTimeoutMs * waitFactor;
  const signal = AbortSignal.timeout(limitMs);
  try {
    return await store.lease(key, { ttlMs, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new AuthError("lease_timeout", `Another holder kept the right to renew for more than ${limitMs} ms.`);
  }
}

async function renew(
  options: RenewalOptions,
  version: string | undefined,
  previous: TokenSet | undefined,
): Promise<TimedTokens> {
  const { store, key, observe } = options;
  const start = performance.now();
  try {
    const { tokens, attempt, sentAt } = await ask(options, previous, AbortSignal.timeout(options.renewalTimeoutMs));
    observe({ type: "requested", key, durationMs: performance.now() - start, attempt });
    return await save(options, version, timedTokens(tokens, performance.now() - sentAt));
  } catch (error) {
    // A process that slept beyond its lease may find that another has done the work, or has spent the refresh token.
    const now = await readTokens(store, key).catch(() => undefined);
    if (now && now.version !== version && now.tokens.endedAt === undefined) return timedTokens(now.tokens, now.ageMs);
    if (error instanceof AuthError && error.code === "session_expired") await end(options, version, previous);
    throw error;
  }
}

/** Asks the server, a few times if it fails in a way that may pass. */
async function ask(
  { grant, key, observe, renewalTimeoutMs }: RenewalOptions,
  previous: TokenSet | undefined,
  signal: AbortSignal,
): Promise<{ tokens: TokenSet; attempt: number; sentAt: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const sentAt = performance.now();
    try {
      return { tokens: await raceSignal(grant(previous, signal), signal), attempt, sentAt };
    } catch (error) {
      const failure = signal.aborted
        ? new AuthError("token_request_failed", `The token endpoint gave no answer within ${renewalTimeoutMs} ms.`)
        : error;
      if (failure instanceof AuthError) observe({ type: "failed", key, code: failure.code, attempt });
      const wait = failure instanceof AuthError ? waitBefore(failure, attempt) : undefined;
      if (wait === undefined || signal.aborted) throw failure;
      await delay(wait, signal).catch(() => {
        throw failure;
      });
    }
  }
}

/** Milliseconds until the next attempt; undefined if there is to be none. Full jitter, so that many do not come back together. */
function waitBefore(error: AuthError, attempt: number): number | undefined {
  if (error.code !== "token_request_failed" || attempt >= attempts) return undefined;
  const backoff = Math.random() * 200 * 2 ** attempt;
  if (error.retryAfterMs === undefined) return backoff;
  // A long wait is the callers' business: they are told at once.
  return error.retryAfterMs > 5_000 ? undefined : error.retryAfterMs + backoff;
}

/**
 * Stores new tokens before anybody uses them: a rotated refresh token that is lost ends the session (RFC 9700, section 4.14.2). If the
 * store is away for longer, they serve from memory all the same: this process holds the only copy.
 */
async function save(options: RenewalOptions, expected: string | undefined, fresh: TimedTokens): Promise<TimedTokens> {
  const { store, key, observe } = options;
  try {
    if ((await store.compareAndSet(key, expected, JSON.stringify(fresh.tokens))) !== undefined) return fresh;
    // This holder slept through its lease, and the next one has written. Whose tokens are good? Theirs, if they got any; ours, if
    // the server refused them because it had given us new ones.
    const theirs = await readTokens(store, key);
    if (theirs && theirs.tokens.endedAt === undefined) return timedTokens(theirs.tokens, theirs.ageMs);
    return await save(options, theirs?.version, fresh);
  } catch (error) {
    observe({ type: "unsaved", key, code: error instanceof AuthError ? error.code : "unknown" });
    return { ...fresh, unsaved: { over: expected } };
  }
}

/** The server no longer takes the refresh token: the session is over, for all. */
async function end(
  { store, key, observe }: RenewalOptions,
  version: string | undefined,
  previous: TokenSet | undefined,
): Promise<void> {
  const { accessToken = "", obtainedAt = 0 } = previous ?? {};
  const ended: TokenSet = { accessToken, obtainedAt, endedAt: Date.now() };
  await store.compareAndSet(key, version, JSON.stringify(ended));
  observe({ type: "ended", key });
}

export interface StoredTokens extends Pick<Stored, "version" | "ageMs"> {
  readonly tokens: TokenSet;
}

export async function readTokens(store: TokenStore, key: string): Promise<StoredTokens | undefined> {
  const stored = await store.get(key);
  if (!stored) return undefined;
  try {
    return { tokens: JSON.parse(stored.value) as TokenSet, version: stored.version, ageMs: stored.ageMs };
  } catch {
    throw new AuthError("store_unavailable", "What the store holds is not tokens.");
  }
}
