import type { OAuthEndpoint, OAuthEndpoints, OAuthFlow } from "@ledgerkit/auth";
import type { Contract } from "./contract.ts";
import { checkBaseUrl, resolveServer, type ServerChoice } from "./resolve-server.ts";

export interface OAuthServerChoice extends ServerChoice {
  /** The API's own server, where the endpoints are on it. */
  readonly baseUrl?: string | undefined;
  /** A server in place of the one that the contract names for the OAuth endpoints. */
  readonly authorizationServer?: string | undefined;
}

/**
 * The OAuth endpoints of a contract's flow as URLs, with what the contract says of their ways.
 *
 * @throws {TypeError} when the contract has no such flow, or a part of the server's address is missing
 */
export function oauthEndpoints(
  contract: Contract,
  scheme: string,
  flow: string,
  choice: OAuthServerChoice,
): OAuthEndpoints {
  const definition = contract.securitySchemes[scheme];
  const found: OAuthFlow | undefined = definition?.type === "oauth2" ? definition.flows[flow] : undefined;
  if (!found?.token)
    throw new TypeError(`[${contract.name}] the contract has no ${flow} flow with a token endpoint in ${scheme}`);
  return {
    token: endpointUrl(contract, found.token, choice),
    ...(found.authorize && { authorize: endpointUrl(contract, found.authorize, choice) }),
    ...(found.token.body && { tokenBody: found.token.body }),
    ...(found.clientAuthentication && { clientAuthentication: found.clientAuthentication }),
    ...(found.audience !== undefined && { audience: found.audience }),
  };
}

function endpointUrl({ name, servers }: Contract, endpoint: OAuthEndpoint, choice: OAuthServerChoice): URL {
  const { authorizationServer, baseUrl } = choice;
  if (authorizationServer !== undefined) {
    return new URL(checkBaseUrl(name, authorizationServer, "authorizationServer") + endpoint.path);
  }
  if (baseUrl !== undefined && !endpoint.servers) return new URL(checkBaseUrl(name, baseUrl) + endpoint.path);
  return new URL(resolveServer(name, endpoint.servers ?? servers, choice) + endpoint.path);
}
