import { AuthError } from "./auth-error.ts";
import { type EncryptionKey, importKeys } from "./encryption-key.ts";
import { base64url, fromBase64url } from "./jws.ts";
import type { TokenStore } from "./token-store.ts";

export interface EncryptedStoreOptions {
  /**
   * The first one encrypts, each one decrypts. To rotate: put a new one in front, in every process; when all values have been
   * written again, or their sessions are over, take the old one away.
   */
  readonly keys: readonly EncryptionKey[];
}

/** What values begin with: the form, and the way of encryption. */
const scheme = "a256gcm";

/**
 * Encrypts what another store keeps (AES-256-GCM, a random nonce of 96 bits for each value). A value is bound to its key in the store:
 * moved to another one, or changed by a single bit, it does not open. Whoever can write to the store can still put an older value of
 * the same key back, or delete it. The names of the keys, and how long the tokens are, stay visible.
 *
 * @throws {TypeError} at once, for a key that is not of 256 bits
 * @throws {AuthError} `store_unavailable` from `get`, for a value that none of the keys opens (the message names the key's id, never the
 * value), and whatever the other store throws
 * @example
 * ```ts
 * const store = encryptedStore(redisStore(client), {
 *   keys: [{ id: "2026-11", key: fromBase64url(process.env.TOKEN_KEY) }],
 * });
 * ```
 */
export function encryptedStore(store: TokenStore, options: EncryptedStoreOptions): TokenStore {
  const keys = importKeys(options.keys);
  const [currentId, currentKey] = keys.entries().next().value as [string, Promise<CryptoKey>];

  const encrypt = async (key: string, value: string): Promise<string> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const algorithm = { name: "AES-GCM", iv, additionalData: boundTo(currentId, key) };
    const encrypted = await crypto.subtle.encrypt(algorithm, await currentKey, new TextEncoder().encode(value));
    const id = base64url(new TextEncoder().encode(currentId));
    return [scheme, id, base64url(iv), base64url(new Uint8Array(encrypted))].join(".");
  };

  const decrypt = async (key: string, text: string): Promise<string> => {
    const [form, id, iv, encrypted, ...more] = text.split(".");
    if (form !== scheme || id === undefined || iv === undefined || encrypted === undefined || more.length > 0)
      throw unreadable("it is not encrypted, or by something else");
    const keyId = attempt(() => new TextDecoder().decode(fromBase64url(id)));
    const cryptoKey = keyId !== undefined && (await keys.get(keyId));
    if (!cryptoKey) throw unreadable(`it needs the key ${JSON.stringify(keyId)}, which is not among the keys given`);
    try {
      const algorithm = { name: "AES-GCM", iv: fromBase64url(iv), additionalData: boundTo(keyId, key) };
      return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, cryptoKey, fromBase64url(encrypted)));
    } catch {
      // WebCrypto does not say why, on purpose; and the cause must not carry the value.
      throw unreadable(
        `the key ${JSON.stringify(keyId)} does not open it: it was changed or moved, or the key is another one`,
      );
    }
  };

  return {
    async get(key) {
      const stored = await store.get(key);
      return stored && { ...stored, value: await decrypt(key, stored.value) };
    },
    compareAndSet: async (key, expected, value) => store.compareAndSet(key, expected, await encrypt(key, value)),
    delete: (key) => store.delete(key),
    lease: (key, leaseOptions) => store.lease(key, leaseOptions),
  };
}

/** What a value is bound to besides its key: additional authenticated data (NIST SP 800-38D). */
function boundTo(keyId: string, storeKey: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([scheme, keyId, storeKey]));
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function unreadable(why: string): AuthError {
  return new AuthError("store_unavailable", `The stored value cannot be read: ${why}.`);
}
