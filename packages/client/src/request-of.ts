import type { HeadersOptions } from "openapi-fetch";
import type { OneCallSettings } from "./call-settings.ts";
import { headersRecord } from "./headers-record.ts";
import type { LooseInit } from "./loose-client.ts";
import type { OperationInit } from "./operation-init.ts";
import { querySerializer } from "./query-options.ts";
import type { Call } from "./steps/step.ts";

/**
 * What openapi-fetch is asked for.
 *
 * @param base the call's own server, if it has one
 * @param fetch sends the request that comes of it
 */
export function requestOf(
  call: Call,
  ofOperation: OperationInit,
  init: LooseInit,
  base: string | undefined,
  fetch: (request: Request) => Promise<Response>,
): LooseInit {
  const { request, styleOf } = ofOperation;
  const wanted: LooseInit = {
    ...request,
    ...init,
    headers: headersOf(ofOperation, init, call.settings),
    // Read as a stream by openapi-fetch, which is to say not at all, and as JSON by us.
    parseAs: call.isJson ? "stream" : (init.parseAs ?? ofOperation.parseAs),
    // `fetch` would follow redirects to anywhere, with the credentials: they are ours to follow.
    redirect: call.redirect === "error" ? "error" : "manual",
    // The signal that ends the request is given to `fetch` itself.
    signal: call.hasMiddleware ? call.deadline.signal : null,
    fetch,
  };
  if (base !== undefined) wanted.baseUrl = base;
  if (typeof init.querySerializer === "object") wanted.querySerializer = querySerializer(init.querySerializer, styleOf);
  if (call.isStreaming) wanted.duplex = "half";
  const body = bodyOf(ofOperation, init, call.settings);
  if (body !== undefined) {
    const serialize = init.bodySerializer ?? request.bodySerializer;
    wanted.body = body;
    wanted.bodySerializer = (value, headers) => {
      call.sentBody = serialize(value, headers);
      return call.sentBody;
    };
  }
  return wanted;
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
  // Not merged into one Headers: a null among them takes away one of the client's.
  return key || request.headers ? { ...request.headers, ...key, ...headersRecord(headers) } : headersRecord(headers);
}

function bodyOf({ facts }: OperationInit, { body }: LooseInit, { idempotencyKey }: OneCallSettings): unknown {
  if (idempotencyKey === undefined || facts.idempotencyKey?.in !== "body") return body;
  return { [facts.idempotencyKey.name]: idempotencyKey, ...(body as object) };
}
