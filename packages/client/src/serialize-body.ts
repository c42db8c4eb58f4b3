import { stringifyJson } from "./stringify-json.ts";

const form = "application/x-www-form-urlencoded";

/**
 * Serialises a body as its contract wants it, or as a Content-Type says that the caller has set. openapi-fetch itself would send JSON
 * whatever the contract says. What `fetch` can send as it is, is left as it is.
 */
export function serializeBody(mediaType = "application/json"): (body: unknown, headers?: Headers) => BodyInit {
  if (mediaType === form) return formBody;
  if (mediaType === "multipart/form-data") return multipartBody;
  const isJson = mediaType.endsWith("json");
  return (body, headers) => {
    if (isSendable(body) || (!isJson && typeof body === "string")) return body;
    return isJson && headers?.get("Content-Type") === form ? formBody(body) : stringifyJson(body);
  };
}

function isSendable(body: unknown): body is BodyInit {
  return (
    [FormData, Blob, URLSearchParams, ReadableStream, ArrayBuffer].some((type) => body instanceof type) ||
    ArrayBuffer.isView(body)
  );
}

function formBody(body: unknown): BodyInit {
  return body instanceof URLSearchParams
    ? body
    : new URLSearchParams(entries(body).map(([key, value]) => [key, String(value)]));
}

function multipartBody(body: unknown): BodyInit {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [key, value] of entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item instanceof Blob) form.append(key, item);
      else form.append(key, typeof item === "object" ? JSON.stringify(item) : String(item));
    }
  }
  return form;
}

function entries(body: unknown): [string, unknown][] {
  return Object.entries(body as object).filter(([, value]) => value !== undefined && value !== null);
}
