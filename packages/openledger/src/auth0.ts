import { clientCredentials, type TokenManager, type TokenSettings, tokenSettings } from "@ledgerkit/auth";
import {
  type ConnectionOptions,
  oauthEndpoints,
  optionalOptions,
  refuseInBrowser,
  requireOptions,
  userAgent,
} from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";

export interface OpenLedgerAuth0Options
  extends Pick<ConnectionOptions, "fetch" | "userAgent" | "dangerouslyAllowBrowser">,
    TokenSettings {
  /** Default: `OPENLEDGER_CLIENT_ID`. */
  readonly clientId?: string;
  /** Default: `OPENLEDGER_CLIENT_SECRET`. */
  readonly clientSecret?: string;
  /** The host that you were given with the credentials. Default: `OPENLEDGER_AUTH_HOST`. */
  readonly authHost?: string;
  /** The whole server in place of a host, such as a mock. */
  readonly authorizationServer?: string;
  /** Default: what the contract says. */
  readonly audience?: string;
}

/**
 * Tokens by client credentials through Auth0: the older of the two documented ways.
 *
 * @throws {TypeError} when an option is missing, or the client secret is given in a web page
 * @example
 * ```ts
 * const openledger = createOpenLedger({ auth: openLedgerAuth0({ authHost: "YOUR_AUTH_HOST" }) });
 * ```
 */
export function openLedgerAuth0(options: OpenLedgerAuth0Options = {}): TokenManager {
  const { clientId, clientSecret } = requireOptions(contract.name, options, {
    clientId: "OPENLEDGER_CLIENT_ID",
    clientSecret: "OPENLEDGER_CLIENT_SECRET",
  });
  refuseInBrowser(contract.name, "clientSecret", options);
  const { authorizationServer, audience } = options;
  const variables = optionalOptions(options, { authHost: "OPENLEDGER_AUTH_HOST" });
  const agent = userAgent(contract, options.userAgent);
  return clientCredentials({
    endpoints: {
      ...oauthEndpoints(contract, "auth0", "clientCredentials", { variables, authorizationServer }),
      ...(audience !== undefined && { audience }),
    },
    clientId,
    clientSecret,
    ...tokenSettings(options),
    ...(options.fetch && { fetch: options.fetch }),
    ...(agent !== undefined && { userAgent: agent }),
  });
}
