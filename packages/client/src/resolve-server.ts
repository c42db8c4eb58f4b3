import { assertSecureUrl, type Servers } from "@ledgerkit/auth";

export interface ServerChoice {
  /** Default: the first of the contract. */
  readonly environment?: string | undefined;
  /** Values of the server's variables, such as a host of your own. */
  readonly variables?: { readonly [name: string]: string | undefined } | undefined;
}

/**
 * The URL of a server, without a slash at the end.
 *
 * @throws {TypeError} when the environment is unknown or a variable is missing or not allowed
 */
export function resolveServer(name: string, servers: Servers, { environment, variables = {} }: ServerChoice): string {
  const server = (environment !== undefined && servers[environment]) || Object.values(servers)[0];
  // A contract without a server of its own (OpenAPI 3.1, 4.8.1: then it is the one that the document came from).
  if (!server || !/^https?:/.test(server.url))
    throw new TypeError(`[${name}] the contract names no server: pass baseUrl.`);
  return server.url.replace(/\{([^{}]+)\}/g, (_, variable: string) => {
    const known = server.variables?.[variable];
    const value = variables[variable] ?? known?.default;
    if (value === undefined)
      throw new TypeError(`[${name}] ${variable} is missing: it is part of the server's address (${server.url}).`);
    if (known?.enum && !known.enum.includes(value)) {
      throw new TypeError(`[${name}] ${variable} has to be one of ${known.enum.join(", ")}.`);
    }
    // What would end the host and begin something else: a credential must not go where nobody meant it to.
    if (!value || /[/?#@\\\s]/.test(value))
      throw new TypeError(`[${name}] ${variable} is not a host name or a part of one.`);
    return value;
  });
}

/**
 * Checks a base URL that a caller gave, and takes the slash off its end.
 *
 * @throws {TypeError} when it is no URL or has a query or fragment
 * @throws {AuthError} `insecure_url`
 */
export function checkBaseUrl(name: string, baseUrl: string, option = "baseUrl"): string {
  if (!URL.canParse(baseUrl)) throw new TypeError(`[${name}] ${option} is not an absolute URL.`);
  const url = new URL(baseUrl);
  if (url.search || url.hash)
    throw new TypeError(`[${name}] ${option} must not have a query or a fragment: paths are appended to it.`);
  if (url.username || url.password) throw new TypeError(`[${name}] ${option} must not hold credentials.`);
  assertSecureUrl(url);
  return baseUrl.replace(/\/+$/, "");
}
