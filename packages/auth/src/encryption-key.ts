/** A key of 256 bits, and the name by which values say that they were encrypted with it. */
export interface EncryptionKey {
  /** Any text; it is stored with each value, so it is no secret. */
  readonly id: string;
  /** A WebCrypto AES-GCM key of 256 bits, or its 32 bytes. */
  readonly key: CryptoKey | Uint8Array;
}

/**
 * Reads the keys at once: the bytes may be wiped afterwards.
 *
 * @throws {TypeError} when there is none, two have one id, or one is not of 256 bits
 */
export function importKeys(keys: readonly EncryptionKey[]): Map<string, Promise<CryptoKey>> {
  if (keys.length === 0) throw new TypeError("encryptedStore needs at least one key");
  const imported = new Map<string, Promise<CryptoKey>>();
  for (const { id, key } of keys) {
    if (typeof id !== "string" || id === "") throw new TypeError("each key needs an id");
    if (imported.has(id)) throw new TypeError(`two keys have the id ${JSON.stringify(id)}`);
    const isFirst = imported.size === 0;
    imported.set(id, key instanceof Uint8Array ? importBytes(id, key) : Promise.resolve(checked(id, key, isFirst)));
  }
  return imported;
}

function importBytes(id: string, bytes: Uint8Array): Promise<CryptoKey> {
  if (bytes.length !== 32) throw new TypeError(`the key ${JSON.stringify(id)} has to have 32 bytes`);
  return crypto.subtle.importKey("raw", new Uint8Array(bytes), "AES-GCM", false, ["encrypt", "decrypt"]);
}

function checked(id: string, key: CryptoKey, encrypts: boolean): CryptoKey {
  const { name, length } = key.algorithm as AesKeyAlgorithm;
  const isUsable = key.usages.includes("decrypt") && (!encrypts || key.usages.includes("encrypt"));
  if (name === "AES-GCM" && length === 256 && isUsable) return key;
  throw new TypeError(
    `the key ${JSON.stringify(id)} has to be an AES-GCM key of 256 bits that may decrypt${encrypts ? " and encrypt" : ""}`,
  );
}
