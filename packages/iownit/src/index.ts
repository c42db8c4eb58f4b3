import {
  basicCredential,
  clientCredentials,
  type SecretStore,
  scopedTokens,
  type TokenSettings,
  tokenSettings,
} from "@ledgerkit/auth";
import {
  type Client,
  type ConnectionOptions,
  createClient,
  oauthEndpoints,
  optionalOptions,
  refuseInBrowser,
  requireOptions,
  userAgent,
} from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import { validators } from "./generated/load-validators.ts";
import type { paths, scopes } from "./generated/types.ts";
import { rememberClient } from "./rotate-password.ts";

/** An openapi-fetch client of the iownit (Corastone) Integration API. */
export type Iownit = Client<paths>;

export interface IownitOptions extends ConnectionOptions<typeof contract>, TokenSettings {
  /** Default: `IOWNIT_CLIENT_ID`. */
  readonly clientId?: string;
  /** The client's password, or where it is kept if `rotatePassword` is to change it. Default: `IOWNIT_CLIENT_SECRET`. */
  readonly clientSecret?: string | SecretStore;
  /** One token with these scopes for all calls. Default: each call's token has the scopes that its operation names. */
  readonly scope?: readonly scopes["OAuth2clientCredentials"][];
  /** The host of your node, as you were given it. Default: `IOWNIT_HOST`. */
  readonly integrationApiHost?: string;
  /** Your organization's id; it takes the place of a host in the development environment. Default: `IOWNIT_ORG_ID`. */
  readonly orgId?: string;
  /** The server of the token endpoint, where it is not the API's own. */
  readonly authorizationServer?: string;
}

/**
 * A client for one organization's node.
 *
 * @throws {TypeError} when a credential or the node's address is missing, or the client secret is given in a web page
 * @example
 * ```ts
 * const iownit = createIownit({ integrationApiHost: "YOUR_NODE", clientId: "YOUR_ID", clientSecret: "YOUR_SECRET" });
 * const { data } = await iownit.GET("/external/v1/oauth/client");
 * ```
 */
export function createIownit(options: IownitOptions = {}): Iownit {
  const {
    clientId: _,
    clientSecret: given,
    scope,
    integrationApiHost: ___,
    orgId: ____,
    authorizationServer,
    ...connection
  } = options;
  const { clientId, clientSecret: text } = requireOptions(
    contract.name,
    { clientId: options.clientId, clientSecret: typeof given === "object" ? "in its store" : given },
    { clientId: "IOWNIT_CLIENT_ID", clientSecret: "IOWNIT_CLIENT_SECRET" },
  );
  const clientSecret = typeof given === "object" ? given : text;
  refuseInBrowser(contract.name, "clientSecret", options);
  const variables = optionalOptions(options, { integrationApiHost: "IOWNIT_HOST", orgId: "IOWNIT_ORG_ID" });
  const environment =
    options.environment ?? (variables.integrationApiHost ? "production" : variables.orgId ? "development" : undefined);
  const server = { environment, variables, authorizationServer, baseUrl: options.baseUrl };
  const agent = userAgent(contract, options.userAgent);
  const oauth = {
    endpoints: oauthEndpoints(contract, "OAuth2clientCredentials", "clientCredentials", server),
    clientId,
    clientSecret,
    ...tokenSettings(options),
    ...(options.fetch && { fetch: options.fetch }),
    ...(agent !== undefined && { userAgent: agent }),
  };
  const client: Iownit = createClient<paths, typeof contract>(contract, {
    validators,
    ...connection,
    ...(environment && { environment }),
    variables,
    credentials: {
      clientBasic: basicCredential(clientId, clientSecret),
      OAuth2clientCredentials: scope
        ? clientCredentials({ ...oauth, scope })
        : scopedTokens((ofOperation) => clientCredentials({ ...oauth, scope: ofOperation })),
    },
  });
  rememberClient(client, scope ? { ...oauth, scope } : oauth);
  return client;
}

export { AuthError } from "@ledgerkit/auth";
export {
  AbortError,
  ApiError,
  CallError,
  type CallEvent,
  ConnectionError,
  ContractError,
  callFacts,
  DecodeError,
  type DriftEvent,
  isErrorOf,
  type Middleware,
  PaginationError,
  TimeoutError,
  unwrap,
} from "@ledgerkit/client";
// The contract's own types, every one by its name there.
export type * from "./generated/schemas.ts";
export type { components, operations, paths, scopes } from "./generated/types.ts";
// There is nothing here that verifies a push notification: it comes by Amazon SNS, the provider documents no check, and in its sample
// `SigningCertURL` is empty. Take one as a hint to ask `GET /external/v1/sequencer`, not as a fact.
export { paginate } from "./paginate.ts";
export { type RotatePasswordOptions, rotatePassword } from "./rotate-password.ts";
