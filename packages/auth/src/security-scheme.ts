/** How a contract says that a request is authenticated (OpenAPI 3.1, 4.8.27), as the generated `contract.ts` carries it. */
export type SecurityScheme =
  | {
      readonly type: "http";
      /** A scheme of RFC 9110, section 11, in lower case: `bearer` or `basic`. */
      readonly scheme: string;
      readonly keyPrefixes?: KeyPrefixes;
    }
  | {
      readonly type: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
      readonly keyPrefixes?: KeyPrefixes;
    }
  | { readonly type: "oauth2"; readonly flows: { readonly [flow: string]: OAuthFlow } }
  | { readonly type: "openIdConnect"; readonly openIdConnectUrl: string }
  | { readonly type: "mutualTLS" };

/** Environment → the prefix of its keys. */
export type KeyPrefixes = { readonly [environment: string]: string };

export type SecuritySchemes = { readonly [name: string]: SecurityScheme };

/** Scheme names with the scopes that they need; all of them together (OpenAPI 3.1, 4.8.30). A list of these is a list of alternatives. */
export type SecurityRequirement = { readonly [scheme: string]: readonly string[] };

/** One OAuth flow of a contract. */
export interface OAuthFlow {
  readonly authorize?: OAuthEndpoint;
  readonly token?: OAuthEndpoint;
  readonly refresh?: OAuthEndpoint;
  readonly clientAuthentication?: ClientAuthentication;
  readonly audience?: string;
}

/** How a client proves itself at the token endpoint, by the names of RFC 7591, section 2. */
export type ClientAuthentication = "client_secret_basic" | "client_secret_post" | "none";

export interface OAuthEndpoint {
  readonly path: string;
  /** The endpoint's own servers by environment; the contract's when absent. */
  readonly servers?: Servers;
  /** How the endpoint wants its body; RFC 6749 says form, some providers want JSON. */
  readonly body?: "form" | "json";
}

/** Environment → server. */
export type Servers = { readonly [environment: string]: Server };

export interface Server {
  readonly url: string;
  readonly variables?: { readonly [name: string]: { readonly default?: string; readonly enum?: readonly string[] } };
}
