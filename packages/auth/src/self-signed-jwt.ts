import type { TokenSource } from "./credential.ts";
import { signJws } from "./jws.ts";
import { type SigningAlgorithm, type SigningKey, signer } from "./private-key.ts";

export interface SelfSignedJwtOptions {
  /** The private half of the key pair that the provider knows. */
  readonly privateKey: SigningKey;
  /** Default: `RS256`. */
  readonly algorithm?: SigningAlgorithm;
  /** The key's id at the provider, sent as `kid`. */
  readonly keyId?: string;
  /** Claims of your own, such as `iss`, `sub` and `aud` (RFC 7519, section 4.1). `iat`, `nbf`, `exp` and `jti` are added. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** How long each token is good, in seconds. Default: 600. */
  readonly lifetimeSeconds?: number;
  /** Use one token for several requests, until its last fifth. Default: a token of its own for every request. */
  readonly reuse?: boolean;
}

/**
 * Bearer tokens that the caller signs itself (in the manner of RFC 7523).
 *
 * @throws {AuthError} `key_invalid`, from a call
 * @example
 * ```ts
 * const token = selfSignedJwt({ privateKey: process.env.PRIVATE_KEY, keyId: "key-1", claims: { iss: "acme" } });
 * ```
 */
export function selfSignedJwt(options: SelfSignedJwtOptions): TokenSource {
  const { privateKey, algorithm = "RS256", keyId, claims, lifetimeSeconds = 600, reuse = false } = options;
  if (!(lifetimeSeconds > 0)) throw new TypeError("lifetimeSeconds has to be a positive number of seconds");
  const sign = signer(privateKey, algorithm);
  let kept: { token: Promise<string>; until: number } | undefined;

  const make = () => {
    const now = Math.floor(Date.now() / 1000);
    // Five seconds for a clock that is a little ahead of the server's.
    const times = { iat: now, nbf: now - 5, exp: now + lifetimeSeconds, jti: crypto.randomUUID() };
    const payload = new TextEncoder().encode(JSON.stringify({ ...claims, ...times }));
    return signJws(payload, sign, { alg: algorithm, typ: "JWT", ...(keyId !== undefined && { kid: keyId }) });
  };

  return {
    getToken() {
      if (!reuse) return make();
      if (!kept || performance.now() >= kept.until) {
        const fresh = { token: make(), until: performance.now() + lifetimeSeconds * 800 };
        // A key that could not be read is not kept: the next call says so again.
        fresh.token.catch(() => {
          if (kept === fresh) kept = undefined;
        });
        kept = fresh;
      }
      return kept.token;
    },
  };
}
