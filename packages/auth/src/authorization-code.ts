import * as oauth from "oauth4webapi";
import { AuthError } from "./auth-error.ts";
import { checkCallback } from "./check-callback.ts";
import { memoryStore } from "./memory-store.ts";
import { oauthTokens } from "./oauth-tokens.ts";
import { assertRedirectUri } from "./redirect-uri.ts";
import { type OAuthClientOptions, TokenEndpoint } from "./token-endpoint.ts";
import { TokenManager, type TokenSettings, tokenSettings } from "./token-manager.ts";
import type { TokenSet } from "./token-set.ts";
import type { TokenStore } from "./token-store.ts";
import { UsedStates } from "./used-states.ts";

export interface AuthorizationCodeOptions extends OAuthClientOptions, TokenSettings {
  /** Exactly as it is registered (RFC 9700, section 2.1). */
  readonly redirectUri: string;
  /** Proof Key for Code Exchange, S256 (RFC 7636). Off only where the provider's flow has no place for it. Default: true. */
  readonly pkce?: boolean;
}

export interface AuthorizationRequestOptions<Scope extends string = string> {
  readonly scope?: readonly Scope[];
  /** Default: one that nobody can guess. */
  readonly state?: string;
  /** Another one than the client's, for the port of a loopback address that is known only now (RFC 8252, section 7.3). */
  readonly redirectUri?: string;
}

/** What a sign-in begins with. Keep `state` and `codeVerifier` with the user's browser session until the callback. */
export interface AuthorizationRequest {
  /** Where to send the browser. */
  readonly url: URL;
  readonly state: string;
  readonly codeVerifier: string;
}

export interface CallbackOptions {
  /** The `state` of the request: the callback has to carry the same. */
  readonly state: string;
  /** The `codeVerifier` of the request. */
  readonly codeVerifier?: string;
  /** The `redirectUri` of the request, if it had one of its own. */
  readonly redirectUri?: string;
  /** Whose session this is; the same name restores it with `session()`. Default: the only one. */
  readonly tenant?: string;
}

/** A user's signed-in session: a source of tokens for a client. */
export type Session = TokenManager;

/** The authorization code grant of one registered client: sign-ins begin and end here, sessions come out. */
export class AuthorizationCode<Scope extends string = string> {
  readonly #endpoint: TokenEndpoint;
  readonly #options: AuthorizationCodeOptions;
  /** One for all sessions of this client: `session()` has to find what `callback()` stored. */
  readonly #store: TokenStore;
  readonly #usedStates = new UsedStates();

  /**
   * @throws {AuthError} `insecure_url`
   * @throws {TypeError} when the redirect URI is none
   */
  constructor(options: AuthorizationCodeOptions) {
    assertRedirectUri(options.redirectUri);
    this.#endpoint = new TokenEndpoint(options);
    this.#options = options;
    this.#store = options.store ?? memoryStore();
  }

  /** As it was given. */
  get redirectUri(): string {
    return this.#options.redirectUri;
  }

  /**
   * The URL that asks a user for consent (RFC 6749, section 4.1.1).
   *
   * @example
   * ```ts
   * const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: ["read:accounts"] });
   * ```
   */
  async authorizationUrl({
    scope,
    state = oauth.generateRandomState(),
    redirectUri = this.#options.redirectUri,
  }: AuthorizationRequestOptions<Scope> = {}): Promise<AuthorizationRequest> {
    const { endpoints, clientId, pkce = true } = this.#options;
    if (!endpoints.authorize) throw new TypeError("this flow has no authorization endpoint");
    assertRedirectUri(redirectUri);
    const codeVerifier = oauth.generateRandomCodeVerifier();
    const url = new URL(endpoints.authorize);
    url.searchParams.set("response_type", "code");
    url.searchParams.set("client_id", clientId);
    url.searchParams.set("redirect_uri", redirectUri);
    if (scope?.length) url.searchParams.set("scope", scope.join(" "));
    url.searchParams.set("state", state);
    if (pkce) {
      url.searchParams.set("code_challenge", await oauth.calculatePKCECodeChallenge(codeVerifier));
      url.searchParams.set("code_challenge_method", "S256");
    }
    return { url, state, codeVerifier };
  }

  /**
   * Ends a sign-in: checks the redirect, exchanges its code, and gives the session.
   *
   * @param url the URL that the browser was redirected to, whole
   * @throws {AuthError} `callback_refused`, `callback_invalid`, `token_request_refused` or `token_request_failed`
   */
  async callback(
    url: string | URL,
    { state, codeVerifier, tenant, redirectUri = this.#options.redirectUri }: CallbackOptions,
  ): Promise<Session> {
    const { pkce = true } = this.#options;
    const { server, client } = this.#endpoint;
    const parameters = checkCallback(server, client, url, state);
    if (pkce && !codeVerifier) throw new TypeError("codeVerifier is missing: keep it with the state of the sign-in");
    if (!this.#usedStates.use(state)) {
      throw new AuthError("callback_invalid", "The redirect was taken before: each is good for one sign-in.");
    }
    const sentAt = Date.now();
    const response = await this.#endpoint
      .run(AbortSignal.timeout(30_000), async ({ authentication, options }) =>
        oauth.processAuthorizationCodeResponse(
          server,
          client,
          await oauth.authorizationCodeGrantRequest(
            server,
            client,
            authentication,
            parameters,
            redirectUri,
            pkce ? (codeVerifier ?? "") : oauth.nopkce,
            options,
          ),
        ),
      )
      .catch((error: unknown) => {
        if (error instanceof AuthError && error.code === "token_request_failed") this.#usedStates.release(state);
        throw error;
      });
    const session = this.session(tenant);
    await session.adopt(oauthTokens(response, sentAt));
    return session;
  }

  /** The session of a tenant who signed in before, from the store; or one made from tokens that you kept yourself. */
  session(tenant?: string): Session;
  session(tokens: TokenSet): Session;
  session(from: string | TokenSet = "default"): Session {
    const tenant = typeof from === "string" ? from : "default";
    return new TokenManager({
      key: ["session", this.#endpoint.server.issuer, this.#options.clientId, tenant].join(" "),
      ...tokenSettings(this.#options),
      ...(typeof from === "string" ? { store: this.#store } : { store: memoryStore(), tokens: from }),
      grant: (previous, signal) => this.#refresh(previous, signal),
    });
  }

  /** The refresh grant (RFC 6749, section 6). */
  async #refresh(previous: TokenSet | undefined, signal: AbortSignal): Promise<TokenSet> {
    const refreshToken = previous?.refreshToken;
    if (refreshToken === undefined) throw expired("There is no session to renew");
    const { server, client } = this.#endpoint;
    const sentAt = Date.now();
    try {
      const response = await this.#endpoint.run(signal, async ({ authentication, options }) =>
        oauth.processRefreshTokenResponse(
          server,
          client,
          await oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options),
        ),
      );
      return oauthTokens(response, sentAt, previous);
    } catch (error) {
      if (error instanceof AuthError && error.oauthError === "invalid_grant") {
        throw expired("The server no longer takes the refresh token", error);
      }
      throw error;
    }
  }
}

function expired(reason: string, cause?: unknown): AuthError {
  return new AuthError("session_expired", `${reason}: the user has to sign in again.`, { cause });
}
