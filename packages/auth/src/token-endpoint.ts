import * as oauth from "oauth4webapi";
import { AuthError } from "./auth-error.ts";
import { retryAfterMs } from "./retry-after.ts";
import { assertSecureUrl, isLoopback } from "./secure-url.ts";
import type { ClientAuthentication } from "./security-scheme.ts";

/** The endpoints of one OAuth flow, resolved to URLs, with what its contract says of their ways. */
export interface OAuthEndpoints {
  readonly authorize?: URL;
  readonly token: URL;
  /** How the token endpoint wants its body. Default: `form` (RFC 6749). */
  readonly tokenBody?: "form" | "json";
  /** Default: `client_secret_basic` (RFC 6749, section 2.3.1). */
  readonly clientAuthentication?: ClientAuthentication;
  readonly audience?: string;
  /** The issuer identifier (RFC 8414); default: the origin of the token endpoint. */
  readonly issuer?: string;
}

export interface OAuthClientOptions {
  readonly endpoints: OAuthEndpoints;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** A User-Agent for the token endpoint: some providers refuse requests without one. */
  readonly userAgent?: string;
}

type TokenRequestOptions = oauth.TokenEndpointRequestOptions & { headers: Headers };

/** One client at one token endpoint, in the terms of oauth4webapi. */
export class TokenEndpoint {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly authentication: oauth.ClientAuth;
  readonly #options: OAuthClientOptions;

  constructor(options: OAuthClientOptions) {
    const { endpoints, clientId, clientSecret } = options;
    assertSecureUrl(endpoints.token);
    if (endpoints.authorize) assertSecureUrl(endpoints.authorize);
    this.server = {
      issuer: endpoints.issuer ?? endpoints.token.origin,
      token_endpoint: endpoints.token.href,
      ...(endpoints.authorize && { authorization_endpoint: endpoints.authorize.href }),
    };
    this.client = { client_id: clientId };
    this.authentication = clientAuthentication(endpoints.clientAuthentication, clientSecret);
    this.#options = options;
  }

  /** Parameters that every request of this contract carries. */
  get extraParameters(): Record<string, string> {
    const { audience } = this.#options.endpoints;
    return audience === undefined ? {} : { audience };
  }

  request(signal?: AbortSignal): TokenRequestOptions {
    const { endpoints, fetch = globalThis.fetch, userAgent } = this.#options;
    return {
      headers: new Headers(userAgent === undefined ? undefined : { "User-Agent": userAgent }),
      ...(signal && { signal }),
      [oauth.allowInsecureRequests]: isLoopback(endpoints.token),
      [oauth.customFetch]: (url, init) => fetch(new Request(url, endpoints.tokenBody === "json" ? asJson(init) : init)),
    };
  }

  /**
   * Runs a request and its check, and turns what fails into an AuthError without a secret: oauth4webapi's errors carry the
   * answer's body, and a malformed one may hold a token.
   */
  async run(send: () => Promise<oauth.TokenEndpointResponse>): Promise<oauth.TokenEndpointResponse> {
    try {
      return await send();
    } catch (error) {
      throw tokenRequestError(error, new URL(this.server.token_endpoint as string));
    }
  }
}

function clientAuthentication(method: ClientAuthentication = "client_secret_basic", secret = ""): oauth.ClientAuth {
  switch (method) {
    case "client_secret_basic":
      return oauth.ClientSecretBasic(secret);
    case "client_secret_post":
      return oauth.ClientSecretPost(secret);
    case "none":
      return oauth.None();
  }
}

/** The same parameters as a JSON object: not what RFC 6749 says, but what some providers document. */
function asJson<T extends { body?: unknown; headers: Record<string, string> }>(init: T): T & { body: string } {
  const fields = Object.fromEntries(new URLSearchParams(init.body as URLSearchParams));
  const headers = new Headers(init.headers);
  headers.set("content-type", "application/json");
  return { ...init, headers: Object.fromEntries(headers), body: JSON.stringify(fields) };
}

function tokenRequestError(error: unknown, endpoint: URL): AuthError {
  const where = `${endpoint.origin}${endpoint.pathname}`;
  const response = responseOf(error);
  const about = { status: response?.status, retryAfterMs: response && retryAfterMs(response.headers) };
  // Too many requests and failures of the server pass, whatever their bodies say.
  if (response && (response.status === 429 || response.status >= 500)) {
    return new AuthError("token_request_failed", `${where} answered HTTP ${response.status}.`, about);
  }
  if (error instanceof oauth.ResponseBodyError) {
    const description = error.error_description ? ` (${error.error_description})` : "";
    const message = `${where} refused the request: ${error.error}${description}.`;
    return new AuthError("token_request_refused", message, { ...about, oauthError: error.error });
  }
  if (error instanceof oauth.WWWAuthenticateChallengeError) {
    const message = `${where} refused the client's authentication.`;
    return new AuthError("token_request_refused", message, { ...about, oauthError: "invalid_client" });
  }
  if (error instanceof oauth.OperationProcessingError) {
    return new AuthError("token_request_failed", `${where} gave no token response: ${error.message}.`, about);
  }
  return new AuthError("token_request_failed", `${where} could not be reached.`, { cause: error });
}

function responseOf(error: unknown): Response | undefined {
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.WWWAuthenticateChallengeError)
    return error.response;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Response ? cause : undefined;
}
