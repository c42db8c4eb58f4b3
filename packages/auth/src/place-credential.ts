import { moveRequest } from "./change-request.ts";
import type { SecurityScheme } from "./security-scheme.ts";

/**
 * Puts a credential where its scheme says. Returns the request to send: the same one with another header, or a new one when the
 * URL changes (`in: query`).
 *
 * @param name the scheme's, for messages
 * @throws {TypeError} for a credential that no header can hold
 */
export function placeCredential(
  request: Request,
  name: string,
  scheme: SecurityScheme,
  value: string,
  isStreaming = false,
): Request | Promise<Request> {
  if (scheme.type === "apiKey" && scheme.in === "query") {
    const url = new URL(request.url);
    url.searchParams.set(scheme.name, value);
    return moveRequest(request, url, isStreaming);
  }
  try {
    if (scheme.type === "http" && scheme.scheme === "basic") {
      // RFC 7617, section 2: user-id ":" password, UTF-8, base64.
      request.headers.set("Authorization", `Basic ${base64(value)}`);
    } else if (scheme.type !== "apiKey") {
      request.headers.set("Authorization", `Bearer ${value}`);
    } else if (scheme.in === "header") {
      request.headers.set(scheme.name, value);
    } else {
      // The request may have been sent before, with an older one.
      const others = request.headers.get("Cookie")?.split("; ") ?? [];
      const kept = others.filter((cookie) => !cookie.startsWith(`${scheme.name}=`));
      request.headers.set("Cookie", [...kept, `${scheme.name}=${encodeURIComponent(value)}`].join("; "));
    }
  } catch {
    // The runtime's own message would quote the credential.
    throw new TypeError(`The credential ${name} holds a line break or another character that a header cannot hold.`);
  }
  return request;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
