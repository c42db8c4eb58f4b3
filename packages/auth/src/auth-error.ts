/**
 * What went wrong, in a form that code can branch on:
 *
 * | code | cause | cure |
 * |---|---|---|
 * | `no_credential` | the operation needs a credential that the client was not given, or that is empty | pass the one that the message names |
 * | `insecure_url` | a credential would travel over plain http | use https (http is for loopback only) |
 * | `foreign_origin` | a middleware has turned a request to another server than the one that its credentials belong to | pass that server as `baseUrl`, if it is meant to have them |
 * | `token_request_failed` | the token endpoint could not be reached, or answered with a failure or with something that is no token | retry later; see `status` and `cause` |
 * | `token_request_refused` | the token endpoint answered with an OAuth error; see `oauthError` | correct the credentials, scopes or registration |
 * | `session_expired` | the refresh token is no longer good | let the user sign in again |
 * | `callback_refused` | the redirect carried an error, e.g. the user said no | tell the user |
 * | `callback_invalid` | the redirect does not belong to this sign-in (`state`, `iss` or `code` is wrong or missing) | start the sign-in again |
 * | `sign_in_timeout` | nobody came back from the browser in time | start the sign-in again |
 * | `browser_unavailable` | there is no browser on this machine that could be opened | pass `open`, and show the URL to the person |
 * | `store_unavailable` | the store of tokens cannot be reached, or holds something that cannot be read | see the message; tokens in hand go on serving until they end |
 * | `lease_timeout` | another process held the right to renew for too long | retry; if it repeats, look for a process that hangs |
 * | `key_invalid` | a private key could not be read | see the message for the accepted forms |
 * | `intent_mismatch` | a challenge asks for something else than the caller meant to sign | do not sign; find out who asked for it |
 * | `secret_unsettled` | while a client's secret was changed, it could not be found out or stored which one is in force | nothing for now: both are stored and calls go on; change it again to settle it |
 * | `webhook_invalid` | a delivery's signature is missing or wrong, or its timestamp is too old | answer 400 and do nothing that it says; check the secret, and that the body is the raw one |
 */
export type AuthErrorCode =
  | "no_credential"
  | "insecure_url"
  | "foreign_origin"
  | "token_request_failed"
  | "token_request_refused"
  | "session_expired"
  | "callback_refused"
  | "callback_invalid"
  | "sign_in_timeout"
  | "browser_unavailable"
  | "store_unavailable"
  | "lease_timeout"
  | "key_invalid"
  | "intent_mismatch"
  | "secret_unsettled"
  | "webhook_invalid";

export interface AuthErrorOptions {
  cause?: unknown;
  status?: number | undefined;
  oauthError?: string | undefined;
  retryAfterMs?: number | undefined;
}

/**
 * Authentication failed. Neither the message nor any property holds a secret.
 *
 * @example
 * ```ts
 * try {
 *   await client.GET("/accounts");
 * } catch (error) {
 *   if (error instanceof AuthError && error.code === "session_expired") redirectToSignIn();
 *   else throw error;
 * }
 * ```
 */
export class AuthError extends Error {
  override readonly name = "AuthError";
  // What the constructor sets is only declared: the fields would be in every bundle, and without a value in every log.
  declare readonly code: AuthErrorCode;
  /** The HTTP status of the token endpoint, where it answered. */
  declare readonly status?: number;
  /** The server's own OAuth error code (RFC 6749, sections 4.1.2.1 and 5.2), where it sent one. */
  declare readonly oauthError?: string;
  /** How long the server asks to be left alone, in milliseconds (`Retry-After`). */
  declare readonly retryAfterMs?: number;

  constructor(code: AuthErrorCode, message: string, options: AuthErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    if (options.status !== undefined) this.status = options.status;
    if (options.oauthError !== undefined) this.oauthError = options.oauthError;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }

  /** What a log can keep; an Error by itself leaves its message out of JSON. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}
