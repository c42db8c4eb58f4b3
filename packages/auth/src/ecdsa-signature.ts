import { AuthError } from "./auth-error.ts";

/** Both numbers of a P-256 signature, 32 bytes each. */
const half = 32;

/**
 * An ES256 signature as a JWS wants it: r||s, 64 bytes (RFC 7518, section 3.4). Key management services answer with the DER of RFC 3279,
 * section 2.2.3 (`SEQUENCE { INTEGER r, INTEGER s }`), which is turned into it.
 *
 * @throws {AuthError} `key_invalid` when it is neither
 */
export function ecdsaSignature(signature: Uint8Array): Uint8Array {
  if (signature.length === 2 * half) return signature;
  const r = signature[0] === 0x30 && signature[1] === signature.length - 2 ? integerAt(signature, 2) : undefined;
  const s = r && integerAt(signature, r.end);
  if (!r || s?.end !== signature.length) {
    throw new AuthError(
      "key_invalid",
      `The signer gave ${signature.length} bytes: an ES256 signature is r||s (64 bytes) or its DER.`,
    );
  }
  const raw = new Uint8Array(2 * half);
  raw.set(r.digits, half - r.digits.length);
  raw.set(s.digits, 2 * half - s.digits.length);
  return raw;
}

/** A DER INTEGER without its leading zeros. */
function integerAt(bytes: Uint8Array, offset: number): { digits: Uint8Array; end: number } | undefined {
  if (bytes[offset] !== 0x02) return undefined;
  const start = offset + 2;
  const end = start + (bytes[offset + 1] ?? 0);
  const content = bytes.subarray(start, end);
  const digits = content.subarray(content.findIndex((byte) => byte !== 0));
  return content.length === end - start && digits.length <= half ? { digits, end } : undefined;
}
