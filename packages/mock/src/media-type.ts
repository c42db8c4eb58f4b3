/** `Application/JSON; charset=utf-8` → `application/json` (RFC 9110, section 8.3.1). */
export function essence(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** JSON, or a type built on it (RFC 6839, section 3.1). */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(?:[^/]+\+)?json$/.test(essence(mediaType));
}

/** The key of `content` that describes a media type, the most specific one first (OpenAPI 3.1.1, section 4.8.13). */
export function matchingKey(content: Readonly<Record<string, unknown>>, mediaType: string): string | undefined {
  const wanted = essence(mediaType);
  const keys = Object.keys(content);
  return [wanted, `${wanted.split("/", 1)[0]}/*`, "*/*"]
    .map((candidate) => keys.find((key) => essence(key) === candidate))
    .find((key) => key !== undefined);
}
