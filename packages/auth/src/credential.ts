/** What a client proves itself with, for one security scheme: a secret that stays, or a source of tokens that change. */
export type Credential = string | TokenSource;

/**
 * A source of tokens. A client asks it once for every request and tells it of every 401.
 *
 * @example A token that some other part of your program looks after:
 * ```ts
 * const source: TokenSource = { getToken: () => vault.read("ledger-token") };
 * ```
 */
export interface TokenSource {
  /** The token for one request. Returns at once while it has a good one. */
  getToken(context: TokenContext): string | Promise<string>;
  /**
   * The server refused `token` with a 401. Resolves to whether another token is there, so that the request is worth sending
   * once more. It must compare: many callers hear late of the refusal of one and the same token.
   */
  refused?(token: string, context: TokenContext): boolean | Promise<boolean>;
}

/** The request that a token is for. */
export interface TokenContext {
  /** The scopes that the operation needs, where its contract has tokens asked for by scope (client credentials); else none. */
  readonly scopes: readonly string[];
  /** Ends this caller's wait, and nobody else's. */
  readonly signal?: AbortSignal | undefined;
}

export function isTokenSource(credential: Credential): credential is TokenSource {
  return typeof credential !== "string";
}
