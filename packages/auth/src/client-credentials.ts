import * as oauth from "oauth4webapi";
import { oauthTokens } from "./oauth-tokens.ts";
import { type OAuthClientOptions, TokenEndpoint } from "./token-endpoint.ts";
import { TokenManager } from "./token-manager.ts";
import type { TokenStore } from "./token-store.ts";

export interface ClientCredentialsOptions extends OAuthClientOptions {
  readonly clientSecret: string;
  /** The scopes to ask for; none means the server's default. */
  readonly scope?: readonly string[];
  readonly store?: TokenStore;
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
    ...(options.store && { store: options.store }),
    grant: async (_previous, signal) => {
      const sentAt = Date.now();
      const response = await endpoint.run(async () =>
        oauth.processClientCredentialsResponse(
          endpoint.server,
          endpoint.client,
          await oauth.clientCredentialsGrantRequest(
            endpoint.server,
            endpoint.client,
            endpoint.authentication,
            { ...(scope && { scope }), ...endpoint.extraParameters },
            endpoint.request(signal),
          ),
        ),
      );
      return oauthTokens(response, sentAt);
    },
  });
}
