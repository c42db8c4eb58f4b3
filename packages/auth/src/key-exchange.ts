import { AuthError } from "./auth-error.ts";
import { retryAfterMs } from "./retry-after.ts";
import { safeCause } from "./safe-cause.ts";
import { TokenManager, type TokenSettings, tokenSettings } from "./token-manager.ts";
import { type TokenResponse, type TokenSet, tokenSet } from "./token-set.ts";

/** What a typed call of a client resolves to. */
export interface ExchangeResult {
  readonly data?: TokenResponse | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

export interface KeyExchangeOptions extends TokenSettings {
  /** Calls the operation that turns the key into a token. */
  readonly exchange: (signal: AbortSignal) => Promise<ExchangeResult>;
  /** Calls the operation that renews a token, where there is one. When it is refused, the key is exchanged again. */
  readonly refresh?: (refreshToken: string, signal: AbortSignal) => Promise<ExchangeResult>;
  /** Tells this credential from others in the store: provider, environment, identity; no secret. */
  readonly key: string;
  /** What the requests carry and no error may show, though a `fetch` of the caller's own put it there: the API key. */
  readonly secrets?: readonly string[];
}

/**
 * An API key that is exchanged for a short-lived token. The exchange is an operation of the contract, so it is the client that
 * calls it: typed, and checked against the mock like any other.
 *
 * @throws {AuthError} `token_request_refused` or `token_request_failed`, from a call
 * @example
 * ```ts
 * const token = keyExchange({
 *   key: "acme production developer_1",
 *   secrets: ["YOUR_API_KEY"],
 *   exchange: (signal) => client.POST("/auth/tokens", { body: { id: "developer_1", apiKey: "YOUR_API_KEY" }, signal }),
 * });
 * ```
 */
export function keyExchange({ exchange, refresh, key, secrets = [], ...settings }: KeyExchangeOptions): TokenManager {
  return new TokenManager({
    key,
    ...tokenSettings(settings),
    grant: async (previous, signal) => {
      if (refresh && previous?.refreshToken !== undefined) {
        const sentAt = Date.now();
        const result = await attempt(refresh(previous.refreshToken, signal), [...secrets, previous.refreshToken]);
        const tokens = result.data && tokenSet(result.data, sentAt, previous);
        if (tokens) return tokens;
        if (!isRefusal(result.response)) throw failure(result);
      }
      const sentAt = Date.now();
      const result = await attempt(exchange(signal), secrets);
      const tokens: TokenSet | undefined = result.data && tokenSet(result.data, sentAt);
      if (!tokens) throw failure(result);
      return tokens;
    },
  });
}

async function attempt(call: Promise<ExchangeResult>, secrets: readonly string[]): Promise<ExchangeResult> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof AuthError) throw error;
    const cause = safeCause(error, secrets);
    // In the message too: a log in JSON keeps no cause.
    throw new AuthError("token_request_failed", `The token exchange failed: ${cause.message}.`, { cause });
  }
}

function isRefusal({ status }: Response): boolean {
  return status === 400 || status === 401 || status === 403;
}

function failure({ response }: ExchangeResult): AuthError {
  const { status, headers } = response;
  if (isRefusal(response)) {
    return new AuthError(
      "token_request_refused",
      `The server refused to exchange the key for a token (HTTP ${status}). Check the key and its environment.`,
      { status },
    );
  }
  return new AuthError("token_request_failed", `The token exchange gave no token (HTTP ${status}).`, {
    status,
    retryAfterMs: retryAfterMs(headers),
  });
}
