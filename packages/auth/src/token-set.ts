/** Tokens as they are kept. Times are milliseconds since the epoch, all of one clock: only their differences count. */
export interface TokenSet {
  readonly accessToken: string;
  /** `obtainedAt` and the lifetime that the server gave; unknown when its answer had no `expires_in`. */
  readonly expiresAt?: number;
  /** When the tokens were asked for: the lifetime counts from here. */
  readonly obtainedAt: number;
  readonly refreshToken?: string;
  /** The scopes granted, separated by spaces. */
  readonly scope?: string;
  /** When the server said that the session is over: nothing renews it but a new sign-in. */
  readonly endedAt?: number;
}

/** A token endpoint's answer (RFC 6749, section 5.1). Providers add to it; only `access_token` is always there. */
export interface TokenResponse {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly refresh_token?: unknown;
  readonly scope?: unknown;
}

/**
 * Reads a token endpoint's answer. A refresh that returns no new refresh token leaves the old one good (RFC 6749, section 6).
 *
 * @param sentAt when the request was sent, in milliseconds since the epoch
 */
export function tokenSet(response: TokenResponse, sentAt: number, previous?: TokenSet): TokenSet | undefined {
  const { access_token, expires_in, refresh_token, scope } = response;
  if (typeof access_token !== "string" || access_token === "") return undefined;
  // Some servers send the seconds as text.
  const seconds = typeof expires_in === "string" ? Number(expires_in) : expires_in;
  const refreshToken = typeof refresh_token === "string" && refresh_token ? refresh_token : previous?.refreshToken;
  return {
    accessToken: access_token,
    obtainedAt: sentAt,
    ...(typeof seconds === "number" && seconds > 0 && { expiresAt: sentAt + seconds * 1000 }),
    ...(refreshToken !== undefined && { refreshToken }),
    ...(typeof scope === "string" && { scope }),
  };
}
