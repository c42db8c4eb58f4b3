import type { TokenContext, TokenSource } from "./credential.ts";
import { memoryStore } from "./memory-store.ts";
import { raceSignal } from "./race-signal.ts";
import type { TokenSet } from "./token-set.ts";
import type { TokenStore } from "./token-store.ts";

/**
 * How new tokens are had: one grant or exchange.
 *
 * @param previous the tokens that are stored, with the refresh token if there is one
 * @param signal ends the attempt when its time is over
 */
export type Grant = (previous: TokenSet | undefined, signal: AbortSignal) => Promise<TokenSet>;

export interface TokenManagerOptions {
  readonly grant: Grant;
  /** Default: this process's memory. */
  readonly store?: TokenStore;
  /** The store's key: provider, environment, tenant and identity of the credential; never a secret. */
  readonly key: string;
  /** Tokens to begin with, if they are at hand. */
  readonly tokens?: TokenSet;
}

/** How long one renewal may take, in milliseconds; the lease outlives it. */
const renewalLimitMs = 30_000;
const leaseMs = renewalLimitMs + 5_000;

/** A token is renewed in the background in the last fifth of its life: 60 s of 300 s, 12 min of an hour. */
const earlyFraction = 0.2;

/**
 * The life of one token: got when first needed, shared by all who wait, renewed in the background before it ends, and replaced
 * once when a server refuses it, however many callers hear of the refusal and however late.
 */
export class TokenManager implements TokenSource {
  readonly #grant: Grant;
  readonly #store: TokenStore;
  readonly #key: string;
  #current: Current | undefined;
  #renewal: Promise<Current> | undefined;

  constructor({ grant, store = memoryStore(), key, tokens }: TokenManagerOptions) {
    this.#grant = grant;
    this.#store = store;
    this.#key = key;
    if (tokens) this.#current = current(tokens);
  }

  getToken({ signal }: Pick<TokenContext, "signal"> = {}): string | Promise<string> {
    const current = this.#current;
    if (!current || isOver(current.endsAt)) {
      return raceSignal(this.#renew(current?.tokens.accessToken), signal).then(({ tokens }) => tokens.accessToken);
    }
    // A failure in the background is nobody's: the old token still serves, and the next call tries again.
    if (isOver(current.renewAt)) this.#renew(current.tokens.accessToken).catch(() => {});
    return current.tokens.accessToken;
  }

  async refused(token: string, { signal }: Pick<TokenContext, "signal"> = {}): Promise<boolean> {
    // A late 401: the refused token is not the one in hand any more. Renewing again would be the stampede.
    if (this.#current && this.#current.tokens.accessToken !== token) return true;
    const { tokens } = await raceSignal(this.#renew(token), signal);
    return tokens.accessToken !== token;
  }

  /** The tokens in hand, from the store if need be. */
  async tokens(): Promise<TokenSet | undefined> {
    return this.#current?.tokens ?? (await this.#read())?.tokens;
  }

  /** Takes tokens that were had elsewhere (a sign-in), in place of whatever is stored. */
  async adopt(tokens: TokenSet): Promise<void> {
    for (;;) {
      const stored = await this.#store.get(this.#key);
      if ((await this.#store.compareAndSet(this.#key, stored?.version, JSON.stringify(tokens))) !== undefined) break;
    }
    this.#current = current(tokens);
  }

  /** Forgets the tokens, here and in the store. */
  async invalidate(): Promise<void> {
    this.#current = undefined;
    await this.#store.delete(this.#key);
  }

  /** One renewal at a time; who comes while it runs shares it. */
  #renew(stale: string | undefined): Promise<Current> {
    this.#renewal ??= this.#renewAlone(stale).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #renewAlone(stale: string | undefined): Promise<Current> {
    const signal = AbortSignal.timeout(renewalLimitMs);
    const lease = await this.#store.lease(this.#key, { ttlMs: leaseMs, signal });
    try {
      const stored = await this.#read();
      // Somebody else was first: another process renewed while this one waited for the lease.
      if (stored && stored.tokens.accessToken !== stale && !isOver(current(stored.tokens).endsAt)) {
        this.#current = current(stored.tokens);
        return this.#current;
      }
      return await this.#renewStored(stored, signal);
    } finally {
      await lease.release();
    }
  }

  async #read(): Promise<StoredTokens | undefined> {
    const stored = await this.#store.get(this.#key);
    return stored && { tokens: JSON.parse(stored.value) as TokenSet, version: stored.version };
  }

  async #renewStored(stored: StoredTokens | undefined, signal: AbortSignal): Promise<Current> {
    const tokens = await raceSignal(this.#grant(stored?.tokens ?? this.#current?.tokens, signal), signal);
    // Durable before first use: a rotated refresh token that is lost ends the session (RFC 9700, section 4.14.2).
    await this.#store.compareAndSet(this.#key, stored?.version, JSON.stringify(tokens));
    this.#current = current(tokens);
    return this.#current;
  }
}

interface StoredTokens {
  readonly tokens: TokenSet;
  readonly version: string;
}

/** Tokens with their times on this process's monotonic clock, in milliseconds: changing the wall clock does no harm. */
interface Current {
  readonly tokens: TokenSet;
  readonly renewAt: number;
  readonly endsAt: number;
}

function current(tokens: TokenSet): Current {
  // Without `expires_in` a token is good until a 401 says otherwise.
  if (tokens.expiresAt === undefined)
    return { tokens, renewAt: Number.POSITIVE_INFINITY, endsAt: Number.POSITIVE_INFINITY };
  const lifetime = tokens.expiresAt - tokens.obtainedAt;
  const endsAt = performance.now() + (tokens.expiresAt - Date.now());
  return { tokens, endsAt, renewAt: endsAt - lifetime * earlyFraction };
}

function isOver(time: number): boolean {
  return performance.now() >= time;
}
