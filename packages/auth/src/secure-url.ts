import { AuthError } from "./auth-error.ts";

/**
 * Refuses a URL over which a credential must not travel: anything but https, loopback excepted (RFC 8252, section 8.3).
 *
 * @throws {AuthError} `insecure_url`
 */
export function assertSecureUrl(url: URL): void {
  if (url.protocol === "https:" || isLoopback(url)) return;
  throw new AuthError(
    "insecure_url",
    `${url.origin} is not https: credentials go over http to 127.0.0.1, [::1] and localhost only.`,
  );
}

/** Whether a URL stays on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
