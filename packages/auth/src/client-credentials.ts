import * as oauth from "oauth4webapi";
import { AuthError } from "./auth-error.ts";
import type { SecretStore } from "./client-secret.ts";
import { oauthTokens } from "./oauth-tokens.ts";
import { type OAuthClientOptions, TokenEndpoint } from "./token-endpoint.ts";
import { TokenManager, type TokenSettings, tokenSettings } from "./token-manager.ts";
import type { TokenSet } from "./token-set.ts";

export interface ClientCredentialsOptions extends OAuthClientOptions, TokenSettings {
  readonly clientSecret: string | SecretStore;
  /** The scopes to ask for; none means the server's default. */
  readonly scope?: readonly string[];
}

/**
 * The client credentials grant (RFC 6749, section 4.4): a program's own token, got when first needed and renewed by asking again.
 *
 * @throws {AuthError} `insecure_url` at once; `token_request_refused` or `token_request_failed` from a call
 * @example
 * ```ts
 * const token = clientCredentials({
 *   endpoints: { token: new URL("https://auth.example.com/oauth2/token") },
 *   clientId: "YOUR_CLIENT_ID",
 *   clientSecret: "YOUR_CLIENT_SECRET",
 *   scope: ["read"],
 * });
 * ```
 */
export function clientCredentials(options: ClientCredentialsOptions): TokenManager {
  const endpoint = new TokenEndpoint(options);
  const scope = options.scope?.join(" ");
  return new TokenManager({
    key: ["client_credentials", endpoint.server.issuer, options.clientId, scope].join(" "),
    ...tokenSettings(options),
    grant: (_previous, signal) => clientCredentialsGrant(endpoint, scope, signal),
  });
}

/**
 * One request of the grant.
 *
 * @param scope separated by spaces
 * @throws {AuthError} `token_request_refused` or `token_request_failed`
 */
export async function clientCredentialsGrant(
  endpoint: TokenEndpoint,
  scope: string | undefined,
  signal: AbortSignal,
): Promise<TokenSet> {
  const { server, client, extraParameters } = endpoint;
  const parameters = { ...(scope && { scope }), ...extraParameters };
  const sentAt = Date.now();
  const response = await endpoint
    .run(signal, async ({ authentication, options }) =>
      oauth.processClientCredentialsResponse(
        server,
        client,
        await oauth.clientCredentialsGrantRequest(server, client, authentication, parameters, options),
      ),
    )
    .catch((error: unknown) => {
      throw scope ? namingScope(error, scope) : error;
    });
  return oauthTokens(response, sentAt);
}

/** Which scope a client may not have is what its owner has to know, and servers need not say it. */
function namingScope(error: unknown, scope: string): unknown {
  if (!(error instanceof AuthError) || error.oauthError !== "invalid_scope") return error;
  return new AuthError(error.code, `${error.message} It was asked for: ${scope}.`, error);
}
