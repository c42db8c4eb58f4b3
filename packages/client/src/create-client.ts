import type { Credentials } from "@ledgerkit/auth";
import createOpenApiFetch, { type Middleware } from "openapi-fetch";
import { emptyFailure, failureTexts } from "./bound.ts";
import { rememberCall } from "./call-facts.ts";
import type { OneCallSettings } from "./call-settings.ts";
import { checkPathParameters } from "./check-path-parameters.ts";
import type { Client } from "./client.ts";
import { type ClientOptions, connectionOf } from "./client-options.ts";
import type { Contract } from "./contract.ts";
import { Deadline } from "./deadline.ts";
import { decodeJson } from "./decode-body.ts";
import { headersRecord } from "./headers-record.ts";
import { keyEnvironment } from "./key-environment.ts";
import { checksLoader } from "./load-checks.ts";
import type { LooseClient, LooseInit, LooseResult } from "./loose-client.ts";
import { notifier } from "./notify.ts";
import { type OperationInit, operationInit } from "./operation-init.ts";
import { parseJson } from "./parse-json.ts";
import { requestOf } from "./request-of.ts";
import { checkBaseUrl, resolveServer, type ServerChoice } from "./resolve-server.ts";
import { retryBudget } from "./retry-budget.ts";
import { splitSettings } from "./split-settings.ts";
import { attempt } from "./steps/attempt.ts";
import { auth } from "./steps/auth.ts";
import { rateLimit } from "./steps/rate-limit.ts";
import { redirect } from "./steps/redirect.ts";
import { retry } from "./steps/retry.ts";
import { type Call, compose } from "./steps/step.ts";
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
  const { requestInit, requestInitExt, Request: ownRequest, pathSerializer } = options;
  const inner = createOpenApiFetch<Paths>({
    ...requestInit,
    headers: { "User-Agent": agent, ...headersRecord(options.headers) },
    ...(ownRequest && { Request: ownRequest }),
    ...(pathSerializer && { pathSerializer }),
  }) as unknown as LooseClient;
  const listen = notifier(options.observe, name);
  const checksOf = checksLoader(name, options);
  const carryOut = compose([retry(retryBudget()), rateLimit(contract), redirect, auth(credentials)], (request, call) =>
    attempt(request, call, requestInitExt),
  );
  const defaults: OneCallSettings = connectionOf(options);
  const inits: Record<string, Map<string, OperationInit>> = {};
  let hasMiddleware = false;

  function initOf(method: string, path: string): OperationInit {
    inits[method] ??= new Map();
    const found = inits[method].get(path);
    if (found) return found;
    const ours = options.baseUrl === undefined ? server : undefined;
    const made = operationInit(contract, method, path, baseUrl, ours, options);
    // Templates are some hundreds. Who writes ids into them is not to fill the memory.
    if (inits[method].size === 1_000) inits[method].clear();
    inits[method].set(path, made);
    return made;
  }

  async function send(method: string, path: string, given: LooseInit = {}): Promise<LooseResult> {
    const ofOperation = initOf(method, path);
    checkPathParameters(ofOperation.label, ofOperation.pathParameters, given.params?.path);
    const { init, settings } = splitSettings(given, defaults);
    // Dropped in silence, it would be trusted to make a second payment harmless.
    if (settings.idempotencyKey !== undefined && !ofOperation.facts.idempotencyKey)
      throw new TypeError(`${ofOperation.label}: the contract has no place for an idempotencyKey.`);
    const base = init.baseUrl === undefined ? undefined : checkBaseUrl(name, init.baseUrl);
    const start = performance.now();
    const call = callOf(method, ofOperation, init, settings, base, start);
    const { operation, deadline } = call;
    call.notify?.({ type: "start" });
    try {
      const isChecked = settings.validate !== undefined && settings.validate !== "off";
      const checks = isChecked ? await deadline.race(checksOf(call)) : undefined;
      const fetch =
        checks && settings.validateRequests && !call.isStreaming
          ? (request: Request) => checks.request(request).then(() => carryOut(request, call))
          : (request: Request) => carryOut(request, call);
      const exchange = receive(call, inner.request(method, path, requestOf(call, ofOperation, init, base, fetch)));
      const result = await deadline.race(checks ? checks.answer(exchange) : exchange);
      const { response } = result;
      const durationMs = performance.now() - start;
      const { attempts, streamSignal } = call;
      rememberCall(response, { contract, operation, attempts, durationMs, streamSignal });
      if (call.notify) {
        const requestId = response.headers.get("X-Request-ID");
        const { status } = response;
        call.notify({ type: "end", status, attempts, durationMs, ...(requestId !== null && { requestId }) });
      }
      return result;
    } catch (thrown) {
      // What breaks while the body is read breaks with fetch's own error.
      const error = deadline.error ?? thrown;
      const durationMs = performance.now() - start;
      call.notify?.({ type: "error", error: (error as Error).name, attempts: call.attempts, durationMs });
      throw error;
    } finally {
      deadline.clear();
    }
  }

  function callOf(
    method: string,
    ofOperation: OperationInit,
    init: LooseInit,
    settings: OneCallSettings,
    base: string | undefined,
    start: number,
  ): Call {
    const parseAs = init.parseAs ?? ofOperation.parseAs;
    const caller = init.signal ?? undefined;
    const ownFetch = init.fetch ?? options.fetch;
    const isObserved = hasMiddleware || init.middleware !== undefined;
    const { operation, facts } = ofOperation;
    const call = {
      contract,
      operation,
      method,
      facts,
      settings,
      security: facts.security ?? contract.security,
      deadline: undefined as never as Deadline,
      isStreaming: init.duplex === "half" || init.body instanceof ReadableStream,
      isJson: parseAs === "json",
      hasMiddleware: isObserved,
      isShared: isObserved || ownFetch !== undefined,
      streamSignal: parseAs === "stream" ? caller : undefined,
      redirect: init.redirect ?? requestInit?.redirect,
      origin: base === undefined ? ofOperation.origin : new URL(base).origin,
      // Looked up at each call, so that a `fetch` that a test puts in place later is used.
      fetch: ownFetch ?? globalThis.fetch,
      notify: listen(operation),
      attempts: 0,
      wasSent: false,
      sentBody: undefined,
      text: undefined,
      secrets: undefined,
    };
    call.deadline = new Deadline(settings.timeoutMs ?? 90_000, caller, call, start);
    return call;
  }

  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
  return {
    ...Object.fromEntries(
      methods.map((method) => [method, (path: string, init?: LooseInit) => send(method, path, init)]),
    ),
    request: (method: string, path: string, init?: LooseInit) => send(method.toUpperCase(), path, init),
    use(...middleware: Middleware[]) {
      hasMiddleware = true;
      inner.use(...middleware);
    },
    eject: inner.eject,
  } as unknown as Client<Paths>;
}

/** The body of an answer, where openapi-fetch leaves it to us. */
async function receive(call: Call, work: Promise<LooseResult>): Promise<LooseResult> {
  const result = await work;
  const { response } = result;
  result.status = response.status;
  if (!response.ok) {
    const text = failureTexts.get(response);
    if (typeof result.error === "object" && text)
      result.error = parseJson(text, () => {
        call.text = text;
      });
    result.error ||= emptyFailure(response);
  } else if (call.isJson) {
    result.data = result.data ? await decodeJson(response, call) : undefined;
  }
  return result;
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
