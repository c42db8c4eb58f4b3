import { createHash, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  base64url,
  fromBase64url,
  type Signer,
  type SigningAlgorithm,
  type SigningKey,
  selfSignedJwt,
  signer,
  signJws,
} from "../src/index.ts";

const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = (key: KeyObject, type: "sec1" | "pkcs1" | "pkcs8") => String(key.export({ type, format: "pem" }));
const cryptoKey = await crypto.subtle.importKey(
  "pkcs8",
  Uint8Array.from(ec.privateKey.export({ type: "pkcs8", format: "der" })),
  { name: "ECDSA", namedCurve: "P-256" },
  false,
  ["sign"],
);
const elsewhere: Signer = (data) => sign("sha256", data, { key: ec.privateKey, dsaEncoding: "ieee-p1363" });

function isGood(jws: string, algorithm: SigningAlgorithm): boolean {
  const [header, payload, signature = ""] = jws.split(".");
  const key = algorithm === "ES256" ? { key: ec.publicKey, dsaEncoding: "ieee-p1363" as const } : rsa.publicKey;
  return verify("sha256", Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url"));
}

describe("signatures", () => {
  it.each<[string, SigningAlgorithm, SigningKey]>([
    ["an EC key as PKCS#8", "ES256", pem(ec.privateKey, "pkcs8")],
    ["an EC key as SEC1", "ES256", pem(ec.privateKey, "sec1")],
    ["an EC key as one line with \\n", "ES256", pem(ec.privateKey, "sec1").replaceAll("\n", "\\n")],
    ["an RSA key as PKCS#8", "RS256", pem(rsa.privateKey, "pkcs8")],
    ["an RSA key as PKCS#1", "RS256", pem(rsa.privateKey, "pkcs1")],
    ["a CryptoKey", "ES256", cryptoKey],
    ["a signer elsewhere", "ES256", elsewhere],
  ])("signs with %s", async (_, algorithm, key) => {
    const jws = await signJws(new TextEncoder().encode('{"a":  1}'), signer(key, algorithm), {
      alg: algorithm,
      typ: "JWT",
    });
    expect(isGood(jws, algorithm)).toBe(true);
    expect(new TextDecoder().decode(fromBase64url(jws.split(".")[1] ?? ""))).toBe('{"a":  1}');
  });

  it.each<[string, SigningAlgorithm, string, RegExp]>([
    ["no PEM", "ES256", "CANARY", /not PEM/],
    ["a public key", "ES256", ec.publicKey.export({ type: "spki", format: "pem" }).toString(), /"PUBLIC KEY"/],
    ["a key of another algorithm", "RS256", pem(ec.privateKey, "pkcs8"), /not one for RS256/],
    [
      "another curve",
      "ES256",
      pem(generateKeyPairSync("ec", { namedCurve: "secp256k1" }).privateKey, "pkcs8"),
      /curve P-256/,
    ],
    [
      "damaged base64",
      "ES256",
      "-----BEGIN PRIVATE KEY-----\nCANARY=A\n-----END PRIVATE KEY-----",
      /base64|not one for/,
    ],
  ])("refuses %s with a message that shows nothing of it", async (_, algorithm, key, message) => {
    const error = await Promise.resolve(signer(key, algorithm)(new Uint8Array(1))).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "key_invalid", message: expect.stringMatching(message) });
    expect(String(error)).not.toContain("CANARY");
  });

  it("reads back what it writes as base64url", () => {
    const bytes = createHash("sha512").update("x").digest();
    expect(base64url(bytes)).toBe(bytes.toString("base64url"));
    expect(Buffer.from(fromBase64url(bytes.toString("base64url")))).toEqual(bytes);
  });
});

describe("selfSignedJwt", () => {
  const claimsOf = (jwt: string) => JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString());

  it("makes a token of its own for each request", async () => {
    const source = selfSignedJwt({ privateKey: pem(rsa.privateKey, "pkcs8"), keyId: "key-1", claims: { iss: "acme" } });
    const [first = "", second = ""] = [await source.getToken({ scopes: [] }), await source.getToken({ scopes: [] })];
    expect(isGood(first, "RS256")).toBe(true);
    expect(JSON.parse(Buffer.from(first.split(".")[0] ?? "", "base64url").toString())).toEqual({
      alg: "RS256",
      typ: "JWT",
      kid: "key-1",
    });
    const { iss, iat, nbf, exp, jti } = claimsOf(first);
    expect({ iss, life: exp - iat, skew: iat - nbf }).toEqual({ iss: "acme", life: 600, skew: 5 });
    expect(jti).not.toBe(claimsOf(second).jti);
  });

  it("reuses one within its lifetime when asked to", async () => {
    const source = selfSignedJwt({ privateKey: pem(rsa.privateKey, "pkcs8"), reuse: true });
    expect(await source.getToken({ scopes: [] })).toBe(await source.getToken({ scopes: [] }));
  });
});
