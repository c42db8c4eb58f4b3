import { AuthError } from "./auth-error.ts";

/** What signs: a PEM private key, a WebCrypto key, or a function that has the signing done elsewhere (an HSM, a KMS). */
export type SigningKey = string | CryptoKey | Signer;

/** Signs bytes; for ES256 the result is r||s (RFC 7518, section 3.4) or the DER that key management services give. */
export type Signer = (data: Uint8Array<ArrayBuffer>) => Promise<Uint8Array> | Uint8Array;

/** The algorithms of RFC 7518 that we sign with. */
export type SigningAlgorithm = "ES256" | "RS256";

const parameters = {
  ES256: { import: { name: "ECDSA", namedCurve: "P-256" }, sign: { name: "ECDSA", hash: "SHA-256" } },
  RS256: { import: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, sign: { name: "RSASSA-PKCS1-v1_5" } },
} as const;

/** DER of AlgorithmIdentifier: ecPublicKey with prime256v1 (RFC 5480), rsaEncryption with NULL (RFC 8017). */
const algorithmIdentifier = {
  ES256: [
    0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03,
    0x01, 0x07,
  ],
  RS256: [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00],
};

/** Labels of keys that are bare of their algorithm: SEC1 (RFC 5915) and PKCS#1 (RFC 8017). */
const bareLabel = { ES256: "EC PRIVATE KEY", RS256: "RSA PRIVATE KEY" };

/**
 * A signer for any form of key.
 *
 * @throws {AuthError} `key_invalid`, from the signer, never showing the key
 */
export function signer(key: SigningKey, algorithm: SigningAlgorithm): Signer {
  if (typeof key === "function") return key;
  let imported: Promise<CryptoKey> | undefined;
  return async (data) => {
    imported ??= typeof key === "string" ? importPem(key, algorithm) : Promise.resolve(key);
    const usable = await imported;
    try {
      return new Uint8Array(await crypto.subtle.sign(parameters[algorithm].sign, usable, data));
    } catch {
      throw new AuthError("key_invalid", `The private key is missing, or is not a CryptoKey that signs ${algorithm}.`);
    }
  };
}

async function importPem(pem: string, algorithm: SigningAlgorithm): Promise<CryptoKey> {
  const match = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/.exec(pem.replaceAll("\\n", "\n"));
  const accepted = `a PEM "PRIVATE KEY" (PKCS#8) or "${bareLabel[algorithm]}"`;
  if (!match) {
    throw new AuthError(
      "key_invalid",
      `The private key is not PEM: expected ${accepted}, with its BEGIN and END lines.`,
    );
  }
  const [, label, body = ""] = match;
  let der: Uint8Array<ArrayBuffer>;
  try {
    der = Uint8Array.from(atob(body.replaceAll(/\s/g, "")), (character) => character.charCodeAt(0));
  } catch {
    throw new AuthError("key_invalid", "The private key's PEM holds something that is not base64.");
  }
  if (label === bareLabel[algorithm]) der = toPkcs8(der, algorithm);
  else if (label !== "PRIVATE KEY") throw new AuthError("key_invalid", `The PEM is "${label}": expected ${accepted}.`);
  try {
    return await crypto.subtle.importKey("pkcs8", der, parameters[algorithm].import, false, ["sign"]);
  } catch {
    throw new AuthError(
      "key_invalid",
      `The private key is not one for ${algorithm}${algorithm === "ES256" ? " (curve P-256)" : ""}.`,
    );
  }
}

/** WebCrypto reads PKCS#8 only (RFC 5958): version 0, algorithm, and the bare key as an octet string. */
function toPkcs8(bare: Uint8Array, algorithm: SigningAlgorithm): Uint8Array<ArrayBuffer> {
  return der(0x30, [0x02, 0x01, 0x00, ...algorithmIdentifier[algorithm], ...der(0x04, bare)]);
}

function der(tag: number, content: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...size, ...Array.from(content)]);
}
