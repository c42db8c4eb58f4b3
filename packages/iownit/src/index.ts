import { clientCredentials, type TokenStore } from "@ledgerkit/auth";
import {
  type Client,
  type ConnectionOptions,
  createClient,
  oauthEndpoints,
  optionalOptions,
  requireOptions,
  userAgent,
} from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import type { paths, scopes } from "./generated/types.ts";

/** An openapi-fetch client of the iownit (Corastone) Integration API. */
export type Iownit = Client<paths>;

export interface IownitOptions extends ConnectionOptions<typeof contract> {
  /** Default: `IOWNIT_CLIENT_ID`. */
  readonly clientId?: string;
  /** The client's password. Default: `IOWNIT_CLIENT_SECRET`. */
  readonly clientSecret?: string;
  /** The scopes to ask for: what the calls of this client need. */
  readonly scope: readonly scopes["OAuth2clientCredentials"][];
  /** The host of your node, as you were given it. Default: `IOWNIT_HOST`. */
  readonly integrationApiHost?: string;
  /** Your organization's id; it takes the place of a host in the development environment. Default: `IOWNIT_ORG_ID`. */
  readonly orgId?: string;
  /** The server of the token endpoint, where it is not the API's own. */
  readonly authorizationServer?: string;
  /** Where the token lives. Default: this client's memory. */
  readonly store?: TokenStore;
}

/**
 * A client for one organization's node.
 *
 * @throws {TypeError} when a credential or the node's address is missing
 * @example
 * ```ts
 * const iownit = createIownit({ integrationApiHost: "YOUR_NODE", clientId: "YOUR_ID", clientSecret: "YOUR_SECRET", scope: ["manageExternalClients"] });
 * const { data } = await iownit.GET("/external/v1/oauth/client");
 * ```
 */
export function createIownit(options: IownitOptions): Iownit {
  const {
    clientId: _,
    clientSecret: __,
    scope,
    integrationApiHost: ___,
    orgId: ____,
    authorizationServer,
    store,
    ...connection
  } = options;
  const { clientId, clientSecret } = requireOptions(contract.name, options, {
    clientId: "IOWNIT_CLIENT_ID",
    clientSecret: "IOWNIT_CLIENT_SECRET",
  });
  const variables = optionalOptions(options, { integrationApiHost: "IOWNIT_HOST", orgId: "IOWNIT_ORG_ID" });
  const environment =
    options.environment ?? (variables.integrationApiHost ? "production" : variables.orgId ? "development" : undefined);
  const server = { environment, variables, authorizationServer, baseUrl: options.baseUrl };
  const agent = userAgent(contract, options.userAgent);
  return createClient<paths, typeof contract>(contract, {
    ...connection,
    ...(environment && { environment }),
    variables,
    credentials: {
      clientBasic: `${clientId}:${clientSecret}`,
      OAuth2clientCredentials: clientCredentials({
        endpoints: oauthEndpoints(contract, "OAuth2clientCredentials", "clientCredentials", server),
        clientId,
        clientSecret,
        scope,
        ...(store && { store }),
        ...(options.fetch && { fetch: options.fetch }),
        ...(agent !== undefined && { userAgent: agent }),
      }),
    },
  });
}

export { AuthError } from "@ledgerkit/auth";
export { ApiError, unwrap } from "@ledgerkit/client";
export { paginate } from "./paginate.ts";
// The contract's own types, every one by its name there.
export type * from "./generated/schemas.ts";
export type { components, operations, paths, scopes } from "./generated/types.ts";
