import type { TokenSet } from "./token-set.ts";

/** A token is renewed in the background in the last fifth of its life: 60 s of 300 s, 12 min of an hour. */
const earlyFraction = 0.2;

/** Tokens with their times on this process's monotonic clock, in milliseconds: moving the wall clock does no harm. */
export interface TimedTokens {
  readonly tokens: TokenSet;
  /** From here on it is renewed in the background. */
  readonly renewAt: number;
  /** From here on it no longer serves. */
  readonly endsAt: number;
  /** This process has the only copy: the store was away when they came. `over` is the stored version that they are newer than. */
  readonly unsaved?: { readonly over: string | undefined };
}

/**
 * @param ageMs how long ago the tokens were had, in milliseconds, by a clock that can be trusted
 */
export function timedTokens(tokens: TokenSet, ageMs: number): TimedTokens {
  // Without `expires_in` a token is good until a 401 says otherwise.
  if (tokens.expiresAt === undefined)
    return { tokens, renewAt: Number.POSITIVE_INFINITY, endsAt: Number.POSITIVE_INFINITY };
  // Both times are of one clock, so their difference is right even if the clock is wrong.
  const lifetime = tokens.expiresAt - tokens.obtainedAt;
  const endsAt = performance.now() + lifetime - Math.max(0, ageMs);
  return { tokens, endsAt, renewAt: endsAt - lifetime * earlyFraction };
}

/** Whether a time of the monotonic clock has come. */
export function isOver(time: number): boolean {
  return performance.now() >= time;
}
