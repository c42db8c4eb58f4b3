import type { Credentials } from "@ledgerkit/auth";
import createOpenApiFetch, { type HeadersOptions, type Middleware, mergeHeaders } from "openapi-fetch";
import { CallError } from "./call-error.ts";
import { rememberCall } from "./call-facts.ts";
import { type OneCallSettings, settingNames } from "./call-settings.ts";
import { checkPathParameters } from "./check-path-parameters.ts";
import type { Client } from "./client.ts";
import { type ClientOptions, connectionOf } from "./client-options.ts";
import type { Contract } from "./contract.ts";
import { deadline } from "./deadline.ts";
import { decodeJson } from "./decode-body.ts";
import { keyEnvironment } from "./key-environment.ts";
import { notifier } from "./notify.ts";
import { type OperationInit, operationInit } from "./operation-init.ts";
import { checkBaseUrl, resolveServer, type ServerChoice } from "./resolve-server.ts";
import { retryBudget } from "./retry-budget.ts";
import { abortion, attempt } from "./steps/attempt.ts";
import { auth } from "./steps/auth.ts";
import { rateLimit } from "./steps/rate-limit.ts";
import { retry } from "./steps/retry.ts";
import { type Call, compose } from "./steps/step.ts";
import { stringifyJson } from "./stringify-json.ts";
import { userAgent } from "./user-agent.ts";

/**
 * A client for a contract: openapi-fetch with the contract's servers, credentials and encodings wired in, and each call carried out
 * in steps: deadline → retry → rate limit → auth → send. This file is the only one that knows openapi-fetch's `createClient` (in
 * maintenance since September 2026).
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
    headers: mergeHeaders(agent === undefined ? undefined : { "User-Agent": agent }, options.headers),
    bodySerializer: stringifyJson,
  }) as unknown as LooseClient;
  // Looked up at each call, so that a `fetch` that a test puts in place later is used.
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const notify = notifier(options.observe, name);
  const carryOut = compose(
    [retry(retryBudget(), notify), rateLimit(contract, notify), auth(credentials)],
    (request, call) => attempt(request, call, (call as LooseCall).fetch),
  );
  const defaults: OneCallSettings = connectionOf(options);
  const inits = new Map<string, OperationInit>();
  let calls = 0;

  async function send(method: string, path: string, given: LooseInit = {}): Promise<LooseResult> {
    const operation = `${method} ${path}`;
    checkPathParameters(`[${name}] ${operation}`, path, given.params?.path);
    const { init, settings } = split(given, defaults);
    let ofOperation = inits.get(operation);
    if (!ofOperation) {
      ofOperation = operationInit(contract, operation, options.baseUrl === undefined ? server : undefined);
      inits.set(operation, ofOperation);
    }
    const call: LooseCall = {
      contract,
      operation,
      method,
      facts: ofOperation.facts,
      settings,
      signal: undefined as never,
      isStreaming: init.duplex === "half" || init.body instanceof ReadableStream,
      attempts: 0,
      hasStray: false,
      id: ++calls,
      fetch: init.fetch ?? fetch,
    };
    const limit = deadline(settings.timeoutMs ?? 90_000, init.signal ?? undefined, call);
    call.signal = limit.signal;
    const start = performance.now();
    notify?.({ type: "start" }, call);
    try {
      const parseAs = init.parseAs ?? ofOperation.parseAs;
      const result = await inner.request(method, path, {
        ...ofOperation.request,
        ...init,
        ...keyInBody(ofOperation, init, settings),
        headers: headersOf(ofOperation, init, settings),
        // Read as a stream by openapi-fetch, which is to say not at all, and as JSON by us.
        parseAs: parseAs === "json" ? "stream" : parseAs,
        signal: limit.signal,
        fetch: (request) => carryOut(request, call),
      });
      const { response } = result;
      if (!response.ok) result.error ||= `HTTP ${response.status} with an empty body`;
      else if (parseAs === "json") result.data = result.data ? await decodeJson(response, call) : undefined;
      rememberCall(response, { contract, operation, attempts: call.attempts, durationMs: performance.now() - start });
      notify?.(
        { type: "end", status: response.status, attempts: call.attempts, durationMs: performance.now() - start },
        call,
      );
      result.status = response.status;
      return result;
    } catch (thrown) {
      // What breaks while the body is read breaks with fetch's own error.
      const error = limit.signal.aborted && !(thrown instanceof CallError) ? abortion(call) : thrown;
      const durationMs = performance.now() - start;
      notify?.({ type: "error", error: (error as Error).name, attempts: call.attempts, durationMs }, call);
      throw error;
    } finally {
      limit.clear();
      if (call.hasStray) limit.abort();
    }
  }

  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
  return {
    ...Object.fromEntries(
      methods.map((method) => [method, (path: string, init?: LooseInit) => send(method, path, init)]),
    ),
    request: (method: string, path: string, init?: LooseInit) => send(method.toUpperCase(), path, init),
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

/** One call's options, ours apart from openapi-fetch's. */
function split(given: LooseInit, client: OneCallSettings): { init: LooseInit; settings: OneCallSettings } {
  if (!settingNames.some((name) => name in given)) return { init: given, settings: client };
  const init = { ...given };
  const settings: Record<string, unknown> = { ...client };
  for (const name of settingNames) {
    if (init[name] !== undefined) settings[name] = init[name];
    delete init[name];
  }
  return { init, settings };
}

function headersOf(
  { request, facts }: OperationInit,
  { headers }: LooseInit,
  { idempotencyKey }: OneCallSettings,
): HeadersOptions | undefined {
  const key =
    idempotencyKey !== undefined && facts.idempotencyKey?.in === "header"
      ? { [facts.idempotencyKey.name]: idempotencyKey }
      : undefined;
  if (!key && !request.headers) return headers;
  return mergeHeaders(request.headers, key, headers);
}

function keyInBody(
  { facts }: OperationInit,
  { body }: LooseInit,
  { idempotencyKey }: OneCallSettings,
): LooseInit | undefined {
  if (idempotencyKey === undefined || facts.idempotencyKey?.in !== "body") return undefined;
  return { body: { [facts.idempotencyKey.name]: idempotencyKey, ...(body as object) } };
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

type LooseCall = { -readonly [key in keyof Call]: Call[key] } & {
  id: number;
  fetch: (request: Request) => Promise<Response>;
};

interface LooseInit extends OneCallSettings {
  params?: { path?: Record<string, unknown> };
  body?: unknown;
  duplex?: string;
  signal?: AbortSignal | null;
  fetch?: (request: Request) => Promise<Response>;
  parseAs?: string;
  headers?: HeadersOptions | undefined;
}

interface LooseResult {
  data?: unknown;
  error?: unknown;
  response: Response;
  status?: number;
}
