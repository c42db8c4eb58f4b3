import { ecdsaSignature } from "./ecdsa-signature.ts";
import type { Signer, SigningAlgorithm } from "./private-key.ts";

/**
 * A compact JWS (RFC 7515, section 7.1) over bytes as they are: a payload that is parsed and serialised again may have another signature.
 *
 * @throws {AuthError} `key_invalid`, and whatever a signer of the caller's throws
 */
export async function signJws(
  payload: Uint8Array,
  sign: Signer,
  header: { alg: SigningAlgorithm; typ?: string; kid?: string },
): Promise<string> {
  const input = `${base64url(new TextEncoder().encode(JSON.stringify(header)))}.${base64url(payload)}`;
  const signature = await sign(new TextEncoder().encode(input));
  return `${input}.${base64url(header.alg === "ES256" ? ecdsaSignature(signature) : signature)}`;
}

/** Base64url without padding (RFC 7515, section 2). */
export function base64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads base64url, padded or not. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
