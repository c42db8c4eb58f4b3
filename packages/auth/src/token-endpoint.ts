import * as oauth from "oauth4webapi";
import { AuthError } from "./auth-error.ts";
import { ClientSecret, type SecretStore } from "./client-secret.ts";
import { formEncoded } from "./form-encoded.ts";
import { redact } from "./redact.ts";
import { retryAfterMs } from "./retry-after.ts";
import { safeCause } from "./safe-cause.ts";
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
  /** A text, or the store of a secret that is changed while it is used. */
  readonly clientSecret?: string | SecretStore;
  /** Default: the global `fetch`. If yours calls that, pass both arguments on: the second has the `signal`. */
  readonly fetch?: (request: Request, init: RequestInit) => Promise<Response>;
  /** A User-Agent for the token endpoint: some providers refuse requests without one. */
  readonly userAgent?: string;
}

/** What oauth4webapi's request functions take for one attempt. */
export interface TokenRequest {
  readonly authentication: oauth.ClientAuth;
  readonly options: oauth.TokenEndpointRequestOptions & { headers: Headers };
}

/** One client at one token endpoint, in the terms of oauth4webapi. */
export class TokenEndpoint {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly #options: Omit<OAuthClientOptions, "clientSecret">;
  readonly #secret: ClientSecret;

  constructor({ clientSecret, ...options }: OAuthClientOptions) {
    const { endpoints, clientId } = options;
    assertSecureUrl(endpoints.token);
    if (endpoints.authorize) assertSecureUrl(endpoints.authorize);
    this.server = {
      issuer: endpoints.issuer ?? endpoints.token.origin,
      token_endpoint: endpoints.token.href,
      ...(endpoints.authorize && { authorization_endpoint: endpoints.authorize.href }),
    };
    this.client = { client_id: clientId };
    this.#options = options;
    this.#secret = new ClientSecret(clientSecret);
  }

  /** Parameters that every request of this contract carries. */
  get extraParameters(): Record<string, string> {
    const { audience } = this.#options.endpoints;
    return audience === undefined ? {} : { audience };
  }

  /**
   * Runs a request and its check, once more with the client's other secret if it has one and this one is refused. What fails becomes
   * an AuthError without a secret: oauth4webapi's errors carry the answer's body, and a malformed one may hold a token.
   */
  async run(
    signal: AbortSignal,
    send: (request: TokenRequest) => Promise<oauth.TokenEndpointResponse>,
  ): Promise<oauth.TokenEndpointResponse> {
    const refused: string[] = [];
    let secret = (await this.#secret.next(refused)) ?? "";
    for (;;) {
      const sent = new Set([secret]);
      try {
        const response = await send(this.#request(secret, signal, sent));
        this.#secret.taken(secret);
        return response;
      } catch (error) {
        const failure = tokenRequestError(error, new URL(this.server.token_endpoint as string), sent);
        if (!isClientRefused(failure)) throw failure;
        refused.push(secret);
        const other = await this.#secret.next(refused);
        if (other === undefined) throw failure;
        secret = other;
      }
    }
  }

  /** @param sent collects what is sent and secret: what must not be in an error */
  #request(secret: string, signal: AbortSignal, sent: Set<string>): TokenRequest {
    const { endpoints, fetch = globalThis.fetch, userAgent } = this.#options;
    return {
      authentication: clientAuthentication(endpoints.clientAuthentication, secret),
      options: {
        headers: new Headers(userAgent === undefined ? undefined : { "User-Agent": userAgent }),
        signal,
        [oauth.allowInsecureRequests]: isLoopback(endpoints.token),
        [oauth.customFetch]: (url, init) => {
          for (const name of secretParameters) sent.add(new URLSearchParams(init.body).get(name) ?? "");
          sent.add(init.headers["authorization"]?.replace(/^\w+ /, "") ?? "");
          const request = new Request(url, endpoints.tokenBody === "json" ? asJson(init) : init);
          // The signal a second time: undici forgets the one of a Request once it is collected (Node 20 to 26).
          return fetch(request, { signal });
        },
      },
    };
  }
}

/** Whether the server says that the client's secret is not the one. */
export function isClientRefused(error: unknown): boolean {
  return error instanceof AuthError && error.oauthError === "invalid_client";
}

const secretParameters = ["client_secret", "code", "code_verifier", "refresh_token"];

function clientAuthentication(method: ClientAuthentication = "client_secret_basic", secret: string): oauth.ClientAuth {
  switch (method) {
    case "client_secret_basic":
      return clientSecretBasic(secret);
    case "client_secret_post":
      return oauth.ClientSecretPost(secret);
    case "none":
      return oauth.None();
  }
}

/**
 * RFC 6749, section 2.3.1: both are form-encoded before they are joined. oauth4webapi encodes `-`, `.`, `_` and `*` too, which a form
 * does not (WHATWG URL, 5.2), and which servers that join them as they are do not understand.
 */
function clientSecretBasic(secret: string): oauth.ClientAuth {
  return (_, { client_id }, __, headers) => {
    headers.set("Authorization", `Basic ${btoa(`${formEncoded(client_id)}:${formEncoded(secret)}`)}`);
  };
}

/** The same parameters as a JSON object: not what RFC 6749 says, but what some providers document. */
function asJson<T extends { body?: unknown; headers: Record<string, string> }>(init: T): T & { body: string } {
  const fields = Object.fromEntries(new URLSearchParams(init.body as URLSearchParams));
  const headers = new Headers(init.headers);
  headers.set("content-type", "application/json");
  return { ...init, headers: Object.fromEntries(headers), body: JSON.stringify(fields) };
}

function tokenRequestError(error: unknown, endpoint: URL, secrets: Iterable<string>): AuthError {
  const where = `${endpoint.origin}${endpoint.pathname}`;
  const response = responseOf(error);
  const about = { status: response?.status, retryAfterMs: response && retryAfterMs(response.headers) };
  // Too many requests and failures of the server pass, whatever their bodies say.
  if (response && (response.status === 429 || response.status >= 500)) {
    return new AuthError("token_request_failed", `${where} answered HTTP ${response.status}.`, about);
  }
  if (error instanceof oauth.ResponseBodyError) {
    const said = error.error_description ? `${error.error} (${error.error_description})` : error.error;
    const message = `${where} refused the request: ${redact(said, secrets)}.`;
    return new AuthError("token_request_refused", message, { ...about, oauthError: redact(error.error, secrets) });
  }
  // RFC 6749, section 5.2: 401 is for the client's authentication, and servers that answer it in their own words mean that too.
  if (response?.status === 401) {
    const message = `${where} refused the client's authentication.`;
    return new AuthError("token_request_refused", message, { ...about, oauthError: "invalid_client" });
  }
  if (error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError) {
    return new AuthError("token_request_failed", `${where} gave no token response: ${error.message}.`, about);
  }
  return new AuthError("token_request_failed", `${where} could not be reached.`, { cause: safeCause(error, secrets) });
}

function responseOf(error: unknown): Response | undefined {
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.WWWAuthenticateChallengeError)
    return error.response;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Response ? cause : undefined;
}
