import { AuthError } from "./auth-error.ts";
import type { TokenContext, TokenSource } from "./credential.ts";
import { guardedStore } from "./guarded-store.ts";
import { memoryStore } from "./memory-store.ts";
import { raceSignal } from "./race-signal.ts";
import { tell } from "./tell.ts";
import type { TokenObserver } from "./token-events.ts";
import { type Grant, type RenewalOptions, readTokens, renewStored } from "./token-renewal.ts";
import type { TokenSet } from "./token-set.ts";
import type { TokenStore } from "./token-store.ts";
import { isOver, type TimedTokens, timedTokens } from "./token-times.ts";

/** What every source of renewed tokens takes. */
export interface TokenSettings {
  /** Where tokens live. Default: this process's memory. */
  readonly store?: TokenStore | undefined;
  /** Is told what happens to the tokens; never a token. What it throws, or rejects with, is ignored. */
  readonly observeTokens?: TokenObserver | undefined;
  /**
   * How long the server may take for one renewal, in milliseconds, with its retries. A process that dies meanwhile is replaced after 1.3
   * times that; waiting for other processes ends after three times. Default: 20,000.
   */
  readonly renewalTimeoutMs?: number | undefined;
}

/** These settings alone, among other options. */
export function tokenSettings({ store, observeTokens, renewalTimeoutMs }: TokenSettings): TokenSettings {
  return { store, observeTokens, renewalTimeoutMs };
}

export interface TokenManagerOptions extends TokenSettings {
  readonly grant: Grant;
  /** The store's key: provider, environment, tenant and identity of the credential; never a secret. */
  readonly key: string;
  /** Tokens to begin with, if they are at hand. */
  readonly tokens?: TokenSet | undefined;
}

/** After a failure callers fail together for this long, in milliseconds, instead of asking again one by one; doubled up to the limit. */
const coolDownMs = 1_000;
const coolDownLimitMs = 30_000;
/** A server that asks to be left alone for longer is asked all the same: it may not have meant it, and nothing but a restart would mend that. */
const askedLimitMs = 300_000;

/**
 * The life of one token: got when first needed, shared by all who wait, renewed in the background before it ends, and replaced
 * once when a server refuses it, however many callers hear of the refusal and however late. With a shared store the same holds for
 * all processes together.
 */
export class TokenManager implements TokenSource {
  readonly #options: RenewalOptions;
  #current: TimedTokens | undefined;
  #renewal: Promise<TimedTokens> | undefined;
  /** When storing is tried again, on the monotonic clock. */
  #saveAt = 0;
  #failure: { error: unknown; until: number; count: number } | undefined;

  constructor({
    grant,
    store = memoryStore(),
    key,
    tokens,
    observeTokens,
    renewalTimeoutMs = 20_000,
  }: TokenManagerOptions) {
    const observe: TokenObserver = (event) => tell(observeTokens, event);
    this.#options = { grant, store: guardedStore(store), key, observe, renewalTimeoutMs };
    if (tokens) this.#current = timedTokens(tokens, Date.now() - tokens.obtainedAt);
  }

  getToken(context: Pick<TokenContext, "signal"> = {}): string | Promise<string> {
    const current = this.#current;
    if (!current || isOver(current.endsAt))
      return this.#wait(current?.tokens.accessToken, context.signal).then(({ tokens }) => tokens.accessToken);
    if (isOver(current.renewAt) || current.unsaved) this.#renewInBackground(current);
    return current.tokens.accessToken;
  }

  async refused(token: string, { signal }: Pick<TokenContext, "signal"> = {}): Promise<boolean> {
    // A late 401: the refused token is not the one in hand any more. Renewing again would be the stampede.
    if (this.#current && this.#current.tokens.accessToken !== token) return true;
    const { tokens } = await this.#wait(token, signal);
    return tokens.accessToken !== token;
  }

  /** The tokens in hand, from the store if need be. */
  async tokens(): Promise<TokenSet | undefined> {
    const { store, key } = this.#options;
    const found = this.#current?.tokens ?? (await readTokens(store, key))?.tokens;
    return found?.endedAt === undefined ? found : undefined;
  }

  /** Takes tokens that were had elsewhere (a sign-in), in place of whatever is stored. */
  async adopt(tokens: TokenSet): Promise<void> {
    const { store, key } = this.#options;
    const value = JSON.stringify(tokens);
    // Another sign-in of the same tenant may write at the same time; the later one stays.
    while ((await store.compareAndSet(key, (await store.get(key))?.version, value)) === undefined);
    this.#current = timedTokens(tokens, 0);
    this.#failure = undefined;
  }

  /** Forgets the tokens, here and in the store. */
  async invalidate(): Promise<void> {
    this.#current = undefined;
    this.#failure = undefined;
    await this.#options.store.delete(this.#options.key);
  }

  /** A shared renewal, unless one has just failed: then everybody hears of that. */
  #wait(stale: string | undefined, signal: AbortSignal | undefined): Promise<TimedTokens> {
    const failure = this.#failure;
    if (!this.#renewal && failure && !isOver(failure.until)) return Promise.reject(failure.error);
    return raceSignal(this.#renew(stale), signal);
  }

  /** A failure in the background is nobody's: the old token still serves. The next try waits for the cool-down. */
  #renewInBackground(current: TimedTokens): void {
    if (this.#renewal || (this.#failure && !isOver(this.#failure.until))) return;
    if (current.unsaved) {
      if (isOver(this.#saveAt)) this.#saveAgain(current);
    } else this.#renew(current.tokens.accessToken).catch(() => {});
  }

  /** One renewal at a time; who comes while it runs shares it. */
  #renew(stale: string | undefined): Promise<TimedTokens> {
    this.#renewal ??= renewStored(this.#options, stale, this.#current)
      .then((renewed) => {
        if (renewed.tokens.endedAt !== undefined) throw sessionExpired();
        this.#current = renewed;
        this.#failure = undefined;
        return renewed;
      })
      .catch((error: unknown) => {
        this.#rememberFailure(error);
        throw error;
      })
      .finally(() => {
        this.#renewal = undefined;
      });
    return this.#renewal;
  }

  #rememberFailure(error: unknown): void {
    const count = (this.#failure?.count ?? 0) + 1;
    const asked = Math.min(askedLimitMs, error instanceof AuthError ? (error.retryAfterMs ?? 0) : 0);
    const wait = Math.max(asked, Math.min(coolDownMs * 2 ** (count - 1), coolDownLimitMs));
    this.#failure = { error, count, until: performance.now() + wait };
  }

  /** Tokens that only this process has are stored as soon as the store is back. */
  #saveAgain(current: TimedTokens): void {
    const { store, key } = this.#options;
    this.#saveAt = performance.now() + coolDownMs;
    store.compareAndSet(key, current.unsaved?.over, JSON.stringify(current.tokens)).then(
      () => {
        // Stored, or somebody else has stored other tokens since: either way there is no debt left.
        const { tokens, renewAt, endsAt } = current;
        if (this.#current === current) this.#current = { tokens, renewAt, endsAt };
      },
      () => {},
    );
  }
}

function sessionExpired(): AuthError {
  return new AuthError("session_expired", "The session is over: the user has to sign in again.");
}
