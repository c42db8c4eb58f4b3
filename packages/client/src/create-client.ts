import { authenticate, type Credentials } from "@ledgerkit/auth";
import createOpenApiFetch, { type HeadersOptions, type Middleware, mergeHeaders } from "openapi-fetch";
import { checkPathParameters } from "./check-path-parameters.ts";
import type { Client } from "./client.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Contract, OperationFacts } from "./contract.ts";
import { followRedirects } from "./follow-redirects.ts";
import { keyEnvironment } from "./key-environment.ts";
import { checkBaseUrl, resolveServer, type ServerChoice } from "./resolve-server.ts";
import { serializeBody } from "./serialize-body.ts";
import { serializeQuery } from "./serialize-query.ts";
import { isTokenRefused } from "./token-refused.ts";
import { rememberCall } from "./unwrap.ts";
import { userAgent } from "./user-agent.ts";

/**
 * A client for a contract: openapi-fetch, with the contract's servers, credentials and body encodings wired in. This file is the
 * only one that knows openapi-fetch's `createClient` (in maintenance since September 2026).
 *
 * @throws {TypeError} when an option does not fit the contract
 * @throws {AuthError} `insecure_url` when credentials would travel over plain http
 * @example
 * ```ts
 * const client = createClient<paths, typeof contract>(contract, { credentials: { apiKey: "YOUR_API_KEY" } });
 * const { data, error } = await client.GET("/accounts");
 * ```
 */
export function createClient<Paths extends object, const C extends Contract = Contract>(
  contract: C,
  options: ClientOptions<C> = {},
): Client<Paths> {
  const { name } = contract;
  const credentials = (options.credentials ?? {}) as Credentials;
  const server = serverChoice(contract, options, credentials);
  const baseUrl =
    options.baseUrl === undefined ? resolveServer(name, contract.servers, server) : checkBaseUrl(name, options.baseUrl);
  const agent = userAgent(contract, options.userAgent);
  const inner = createOpenApiFetch<Paths>({
    baseUrl,
    // Redirects are ours to judge: see followRedirects.
    redirect: "manual",
    headers: { ...(agent !== undefined && { "User-Agent": agent }), ...options.headers },
  }) as unknown as LooseClient;
  // Looked up at each call, so that a `fetch` that a test puts in place later is used.
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));

  async function call(method: string, path: string, init: LooseInit = {}): Promise<LooseResult & { status: number }> {
    const operation = `${method} ${path}`;
    const facts = contract.operations[operation] ?? {};
    checkPathParameters(`[${name}] ${operation}`, path, init.params?.path);
    const send = init.fetch ?? fetch;
    const ofOperation = operationInit(contract, facts, options.baseUrl === undefined ? server : undefined);
    const result = await inner.request(method, path, {
      ...ofOperation,
      ...init,
      headers: mergeHeaders(ofOperation.headers, init.headers),
      fetch: (request: Request) =>
        authenticate(
          contract.securitySchemes,
          credentials,
          request,
          { operation, security: facts.security ?? contract.security, signal: request.signal },
          (attempt) => followRedirects(attempt, send),
          (response) => isTokenRefused(response, contract.errors),
        ),
    });
    rememberCall(result.response, { contract, operation });
    return { ...result, status: result.response.status };
  }

  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
  return {
    ...Object.fromEntries(
      methods.map((method) => [method, (path: string, init?: LooseInit) => call(method, path, init)]),
    ),
    request: (method: string, path: string, init?: LooseInit) => call(method.toUpperCase(), path, init),
    use: inner.use,
    eject: inner.eject,
  } as unknown as Client<Paths>;
}

/** The environment as it was asked for, or as the key tells it. */
function serverChoice<C extends Contract>(
  contract: C,
  options: ClientOptions<C>,
  credentials: Credentials,
): ServerChoice {
  const { environment, variables } = options;
  if (environment !== undefined && !(environment in contract.servers)) {
    throw new TypeError(`[${contract.name}] environment has to be one of ${Object.keys(contract.servers).join(", ")}.`);
  }
  const ofKey = keyEnvironment(contract.name, contract.securitySchemes, credentials, environment);
  return { environment: environment ?? ofKey, variables };
}

/** What openapi-fetch has to be told of an operation that is not like the others. */
function operationInit(
  { name, query = "repeat" }: Contract,
  facts: OperationFacts,
  server: ServerChoice | undefined,
): LooseInit {
  const init: LooseInit = {
    querySerializer: (values) => serializeQuery(values, (parameter) => facts.query?.[parameter] ?? query),
  };
  if (facts.servers && server) init.baseUrl = resolveServer(name, facts.servers, server);
  if (facts.response) init.parseAs = facts.response;
  const serializer = facts.request === undefined ? undefined : serializeBody(facts.request);
  if (serializer) {
    init.bodySerializer = serializer;
    // A form's boundary is known to FormData alone; openapi-fetch leaves its Content-Type be.
    if (facts.request !== undefined && facts.request !== "multipart/form-data")
      init.headers = { "Content-Type": facts.request };
  }
  return init;
}

/**
 * openapi-fetch's types are exact for one contract; in here any contract passes through. The exact types are put back on by the
 * return type of `createClient`.
 */
interface LooseClient {
  request(method: string, path: string, init: LooseInit): Promise<LooseResult>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}
interface LooseInit {
  params?: { path?: Record<string, unknown> };
  fetch?: (request: Request) => Promise<Response>;
  baseUrl?: string;
  parseAs?: string;
  headers?: HeadersOptions;
  querySerializer?: (query: Record<string, unknown>) => string;
  bodySerializer?: (body: unknown) => BodyInit;
}
interface LooseResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}
