import { fromBase64url } from "@ledgerkit/auth";

/** A key pair of an API user. */
export interface ApiKeyPair {
  /** PEM "EC PRIVATE KEY" (SEC1, RFC 5915), as in the provider's tutorial. A secret: whoever has it approves as this user. */
  readonly privateKey: string;
  /** The uncompressed point (SEC1, section 2.3.3) as 130 hexadecimal digits: what an administrator enters for the user. */
  readonly publicKey: string;
}

/** RFC 5915, section 3, around 32 bytes of private key and 65 of public key: version 1, the key, prime256v1, the point. */
const sec1 = {
  beforeKey: [0x30, 0x77, 0x02, 0x01, 0x01, 0x04, 0x20],
  beforePoint: [0xa0, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0xa1, 0x44, 0x03, 0x42, 0x00],
};

/**
 * A new key pair for an API user with a self-managed key (curve P-256, alias SECP256R1): give the public key to the administrator who
 * invites the user, and keep the private key where only the program that approves can read it. Nothing is sent and nothing is stored.
 *
 * @example
 * ```ts
 * const { privateKey, publicKey } = await generateApiKeyPair();
 * console.log("Users → Invite User → Operator, via self-managed key pair:", publicKey);
 * await writeFile("approver.pem", privateKey, { mode: 0o600, flag: "wx" });
 * ```
 * @see https://help.enterprise.ledger.com/api-documentation/tutorials/register-a-new-api-user
 */
export async function generateApiKeyPair(): Promise<ApiKeyPair> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const point = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  // As a JWK, because engines differ in what their PKCS#8 has beside the key. RFC 7518, section 6.2.2: d has its full 32 bytes.
  const { d = "" } = await crypto.subtle.exportKey("jwk", pair.privateKey);
  const der = [...sec1.beforeKey, ...fromBase64url(d), ...sec1.beforePoint, ...point];
  return {
    privateKey: pem(der),
    publicKey: Array.from(point, (byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}

/** RFC 7468, section 2: 64 characters a line. */
function pem(der: readonly number[]): string {
  const lines = btoa(String.fromCharCode(...der)).match(/.{1,64}/g) ?? [];
  return ["-----BEGIN EC PRIVATE KEY-----", ...lines, "-----END EC PRIVATE KEY-----", ""].join("\n");
}
