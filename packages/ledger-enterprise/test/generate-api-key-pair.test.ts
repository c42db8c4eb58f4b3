import { createPrivateKey, createPublicKey, verify } from "node:crypto";
import { signer } from "@ledgerkit/auth";
import { describe, expect, it } from "vitest";
import { generateApiKeyPair } from "../src/index.ts";

describe("generateApiKeyPair", () => {
  it("gives a private key that OpenSSL reads as SEC1 on P-256, and its public key as 130 digits", async () => {
    const { privateKey, publicKey } = await generateApiKeyPair();
    expect(privateKey).toMatch(/^-----BEGIN EC PRIVATE KEY-----\n(.{64}\n)+.{1,63}\n-----END EC PRIVATE KEY-----\n$/);
    expect(publicKey).toMatch(/^04[0-9a-f]{128}$/);
    const key = createPrivateKey(privateKey);
    expect(key.asymmetricKeyDetails).toEqual({ namedCurve: "prime256v1" });
    // OpenSSL, given the bare numbers, writes it in the same way, to the letter.
    const again = createPrivateKey({ key: key.export({ format: "jwk" }), format: "jwk" });
    expect(again.export({ type: "sec1", format: "pem" })).toBe(privateKey);
    const point = createPublicKey(key).export({ type: "spki", format: "der" }).subarray(-65);
    expect(point.toString("hex")).toBe(publicKey);
  });

  it("gives a key that signs, and another one each time", async () => {
    const [one, other] = [await generateApiKeyPair(), await generateApiKeyPair()];
    expect(one.publicKey).not.toBe(other.publicKey);
    const data = new TextEncoder().encode("data");
    const signature = await signer(one.privateKey, "ES256")(data);
    const key = (pem: string) => ({ key: createPublicKey(pem), dsaEncoding: "ieee-p1363" as const });
    expect(verify("sha256", data, key(one.privateKey), signature)).toBe(true);
    expect(verify("sha256", data, key(other.privateKey), signature)).toBe(false);
  });
});
