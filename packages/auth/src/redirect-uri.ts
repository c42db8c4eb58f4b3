import { assertSecureUrl } from "./secure-url.ts";

/**
 * Checks a redirect URI: absolute and without a fragment (RFC 6749, section 3.1.2); https, or http on loopback (RFC 8252, section 7.3), or
 * a scheme of the app's own, which holds a dot (section 7.1). It stays as it is written: servers compare it to the letter.
 *
 * @throws {TypeError} when it is none
 * @throws {AuthError} `insecure_url`
 */
export function assertRedirectUri(redirectUri: string): void {
  if (!URL.canParse(redirectUri)) throw new TypeError("redirectUri has to be an absolute URL");
  const url = new URL(redirectUri);
  if (redirectUri.includes("#")) throw new TypeError("redirectUri must not have a fragment");
  if (url.username || url.password) throw new TypeError("redirectUri must not hold credentials");
  if (url.protocol === "https:" || url.protocol === "http:") assertSecureUrl(url);
  else if (!url.protocol.includes(".")) throw new TypeError(`redirectUri must not begin with ${url.protocol}`);
}
