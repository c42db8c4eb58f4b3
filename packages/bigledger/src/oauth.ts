import { AuthorizationCode, type TokenSettings, tokenSettings } from "@ledgerkit/auth";
import { type ConnectionOptions, oauthEndpoints, refuseInBrowser, requireOptions, userAgent } from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import type { scopes } from "./generated/types.ts";

export interface BigLedgerOAuthOptions
  extends Pick<ConnectionOptions<typeof contract>, "environment" | "fetch" | "userAgent" | "dangerouslyAllowBrowser">,
    TokenSettings {
  /** Default: `BIGLEDGER_CLIENT_ID`. */
  readonly clientId?: string;
  /** Default: `BIGLEDGER_CLIENT_SECRET`. */
  readonly clientSecret?: string;
  /** Exactly as it is registered. */
  readonly redirectUri: string;
  /** A server in place of `https://auth.bigledger.com`, such as a mock. */
  readonly authorizationServer?: string;
}

/**
 * Sign-in of BigLedger's users (authorization code with PKCE).
 *
 * @throws {TypeError} when an option is missing, or the client secret is given in a web page
 * @example
 * ```ts
 * const oauth = bigledgerOAuth({ redirectUri: "https://app.example.com/callback" });
 * const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: ["read:accounts"] });
 * // … the user comes back to the redirect URI …
 * const session = await oauth.callback(request.url, { state, codeVerifier });
 * const bigledger = createBigLedger({ auth: session });
 * ```
 */
export function bigledgerOAuth(options: BigLedgerOAuthOptions): AuthorizationCode<scopes["oauth"]> {
  const { clientId, clientSecret } = requireOptions(contract.name, options, {
    clientId: "BIGLEDGER_CLIENT_ID",
    clientSecret: "BIGLEDGER_CLIENT_SECRET",
  });
  refuseInBrowser(contract.name, "clientSecret", options);
  const agent = userAgent(contract, options.userAgent);
  return new AuthorizationCode({
    endpoints: oauthEndpoints(contract, "oauth", "authorizationCode", options),
    clientId,
    clientSecret,
    redirectUri: options.redirectUri,
    ...tokenSettings(options),
    ...(options.fetch && { fetch: options.fetch }),
    ...(agent !== undefined && { userAgent: agent }),
  });
}
