/** Serialises a body that the contract does not want as JSON. openapi-fetch itself would send JSON whatever the contract says. */
export function serializeBody(mediaType: string): ((body: unknown) => BodyInit) | undefined {
  if (mediaType === "application/x-www-form-urlencoded") return formBody;
  if (mediaType === "multipart/form-data") return multipartBody;
  return undefined;
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
