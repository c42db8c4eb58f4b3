import {
  listOperations,
  type OAuthFlowObject,
  type OpenApiDocument,
  type Operation,
  type OperationObject,
  resolve,
  type SecurityRequirementObject,
  type SecuritySchemeObject,
  type ServerObject,
} from "./openapi.ts";
import { queryStyle } from "./query-style.ts";

/** What a client has to know of its contract at run time. The shape is `Contract` of `@ledgerkit/client`. */
export interface ContractFacts {
  name: string;
  version: string;
  servers: Record<string, unknown>;
  errors: unknown;
  rateLimit: unknown;
  query: string | undefined;
  securitySchemes: Record<string, unknown>;
  security: unknown;
  operations: Record<string, Record<string, unknown>>;
}

/**
 * Reads the facts out of a bundle. Only what differs from the default gets a row under `operations`, and the default security
 * is the most frequent one: a contract of 180 operations must not make every user pay for 180 rows.
 */
export function contractFacts(document: OpenApiDocument, name: string): ContractFacts {
  const operations = listOperations(document);
  const requirements = operations.map((operation) => askedScopes(document, operation.security));
  const security = mostFrequent([askedScopes(document, document.security ?? []), ...requirements]) ?? [];
  const styles = operations.map((operation) => queryStyles(document, operation));
  const query = mostFrequent(styles.flatMap((style) => Object.values(style)));
  const rows: ContractFacts["operations"] = {};
  for (const [index, operation] of operations.entries()) {
    const row = prune({
      security: same(requirements[index], security) ? undefined : requirements[index],
      servers: ownServers(document, operation),
      request: requestType(document, operation.operation),
      response: responseType(document, operation.operation),
      query: unlike(styles[index], query ?? "repeat"),
      idempotent: operation.operation["x-idempotent"],
      idempotencyKey: operation.operation["x-idempotency-key"],
    });
    if (Object.keys(row).length) rows[`${operation.method.toUpperCase()} ${operation.path}`] = row;
  }
  return {
    name,
    version: document.info.version,
    // OpenAPI 3.1, 4.8.1: without servers there is one, at "/".
    servers: servers(document.servers?.length ? document.servers : [{ url: "/" }]),
    errors: document["x-errors"],
    rateLimit: document["x-rate-limit"],
    query: query === "repeat" ? undefined : query,
    securitySchemes: Object.fromEntries(
      Object.entries(document.components?.securitySchemes ?? {}).map(([key, scheme]) => [
        key,
        securityScheme(document, operations, scheme),
      ]),
    ),
    security,
    operations: rows,
  };
}

/**
 * Requirements with the scopes that a client asks for. A user's session has what the user allowed, whatever an operation names: there
 * they would only make every user's bundle larger.
 */
function askedScopes(document: OpenApiDocument, security: SecurityRequirementObject[]): SecurityRequirementObject[] {
  const schemes = document.components?.securitySchemes ?? {};
  return security.map((requirement) =>
    Object.fromEntries(
      Object.entries(requirement).map(([name, scopes]) => [
        name,
        schemes[name]?.flows?.["clientCredentials"] ? scopes : [],
      ]),
    ),
  );
}

/** The servers of an operation that does not live on the document's. */
function ownServers(document: OpenApiDocument, { servers: list }: Operation): Record<string, unknown> | undefined {
  const own = list && servers(list);
  return own && !same(own, servers(document.servers ?? [])) ? own : undefined;
}

/** Servers by environment. One without a name is called `default`, the next `server2`, and so on. */
function servers(list: ServerObject[]): Record<string, unknown> {
  return Object.fromEntries(
    list.map((server, index) => [
      server["x-environment"] ?? (index === 0 ? "default" : `server${index + 1}`),
      prune({
        url: server.url.replace(/\/$/, ""),
        variables:
          server.variables &&
          Object.fromEntries(
            Object.entries(server.variables).map(([key, variable]) => [
              key,
              prune({ default: variable["x-required"] ? undefined : variable.default, enum: variable.enum }),
            ]),
          ),
      }),
    ]),
  );
}

function securityScheme(document: OpenApiDocument, operations: Operation[], scheme: SecuritySchemeObject): unknown {
  const keyPrefixes = scheme["x-key-prefixes"];
  switch (scheme.type) {
    case "http":
      return prune({ type: "http", scheme: scheme.scheme?.toLowerCase(), keyPrefixes });
    case "apiKey":
      return prune({ type: "apiKey", in: scheme.in, name: scheme.name, keyPrefixes });
    case "oauth2":
      return {
        type: "oauth2",
        flows: Object.fromEntries(
          Object.entries(scheme.flows ?? {}).map(([key, flow]) => [key, oauthFlow(document, operations, flow)]),
        ),
      };
    default:
      return prune({ type: scheme.type, openIdConnectUrl: scheme.openIdConnectUrl });
  }
}

function oauthFlow(document: OpenApiDocument, operations: Operation[], flow: OAuthFlowObject): unknown {
  const endpoint = (role: string, url: string | undefined): unknown => {
    const operationId = flow["x-operations"]?.[role];
    if (!operationId) return url === undefined ? undefined : endpointOfUrl(url);
    const found = operations.find(({ operation }) => operation.operationId === operationId);
    if (!found)
      throw new Error(`x-operations.${role} names the operation "${operationId}", which the contract does not have.`);
    const body = resolve(document, found.operation.requestBody)?.content;
    return prune({
      path: found.path,
      servers: ownServers(document, found),
      body: body && (Object.keys(body)[0] === "application/json" ? "json" : "form"),
    });
  };
  return prune({
    authorize: endpoint("authorize", flow.authorizationUrl),
    token: endpoint("token", flow.tokenUrl),
    refresh: endpoint("refresh", flow.refreshUrl),
    clientAuthentication: flow["x-client-authentication"],
    audience: flow["x-audience"],
  });
}

/** A flow without `x-operations` has plain URLs; a relative one lives on the document's servers. */
function endpointOfUrl(url: string): unknown {
  if (!URL.canParse(url)) return { path: url };
  const { origin, pathname } = new URL(url);
  return { path: pathname, servers: { default: { url: origin } } };
}

/** The media type of a body that is not JSON: openapi-fetch would send JSON whatever the contract says. */
function requestType(document: OpenApiDocument, operation: OperationObject): string | undefined {
  const type = Object.keys(resolve(document, operation.requestBody)?.content ?? {})[0];
  return type && !isJson(type) ? type : undefined;
}

/** How to read a success answer that is not JSON. */
function responseType(document: OpenApiDocument, operation: OperationObject): "text" | "blob" | undefined {
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2"))?.[1];
  const type = Object.keys(resolve(document, success)?.content ?? {})[0];
  if (!type || isJson(type)) return undefined;
  return type.startsWith("text/") || /\b(xml|jwt)\b/.test(type) ? "text" : "blob";
}

export function isJson(type: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/.test(type);
}

/** Query parameter → how it is written, for those that are not plain. */
function queryStyles(document: OpenApiDocument, { parameters }: Operation): Record<string, string> {
  const styles = parameters.flatMap((parameter) => {
    const style = parameter.in === "query" ? queryStyle(document, parameter) : undefined;
    return style === undefined ? [] : [[parameter.name, style] as const];
  });
  return Object.fromEntries(styles);
}

/** The entries that differ from the default; undefined if there are none. */
function unlike(styles: Record<string, string> = {}, usual: string): Record<string, string> | undefined {
  const others = Object.entries(styles).filter(([, style]) => style !== usual);
  return others.length ? Object.fromEntries(others) : undefined;
}

function mostFrequent<T>(values: T[]): T | undefined {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    const seen = counts.get(key);
    if (seen) seen.count += 1;
    else counts.set(key, { value, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.value;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function prune<T extends Record<string, unknown>>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}
