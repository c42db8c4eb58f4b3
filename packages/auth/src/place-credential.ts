import type { SecurityScheme } from "./security-scheme.ts";

/**
 * Puts a credential where its scheme says. Returns the request to send: the same one with another header, or a new one when the
 * URL changes (`in: query`).
 */
export function placeCredential(request: Request, scheme: SecurityScheme, value: string): Request {
  if (scheme.type === "http" && scheme.scheme === "basic") {
    // RFC 7617, section 2: user-id ":" password, UTF-8, base64.
    request.headers.set("Authorization", `Basic ${base64(value)}`);
  } else if (scheme.type !== "apiKey") {
    request.headers.set("Authorization", `Bearer ${value}`);
  } else if (scheme.in === "header") {
    request.headers.set(scheme.name, value);
  } else if (scheme.in === "cookie") {
    request.headers.append("Cookie", `${scheme.name}=${encodeURIComponent(value)}`);
  } else {
    const url = new URL(request.url);
    url.searchParams.set(scheme.name, value);
    return new Request(url, request);
  }
  return request;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
