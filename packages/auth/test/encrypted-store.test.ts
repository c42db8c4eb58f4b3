import { describe, expect, it } from "vitest";
import { AuthError, base64url, encryptedStore, fromBase64url, memoryStore, type TokenStore } from "../src/index.ts";

const secret = "CANARY-access-token CANARY-refresh-token";
const newKey = (id: string) => ({ id, key: crypto.getRandomValues(new Uint8Array(32)) });
const [first, second] = [newKey("2026-10"), newKey("2026-11")];

/** What is really stored under a key, and a way to put something else there. */
async function raw(inner: TokenStore, key: string): Promise<string> {
  return (await inner.get(key))?.value ?? "";
}
async function put(inner: TokenStore, key: string, value: string): Promise<void> {
  await inner.compareAndSet(key, (await inner.get(key))?.version, value);
}
const failure = (store: TokenStore, key: string) => store.get(key).catch((error: unknown) => error);

describe("encrypted store: what is stored", () => {
  it("shows nothing of the value, and never the same twice", async () => {
    const inner = memoryStore();
    const store = encryptedStore(inner, { keys: [first] });
    await put(store, "k", secret);
    const once = await raw(inner, "k");
    await put(store, "k", secret);
    const twice = await raw(inner, "k");
    for (const text of [once, twice]) {
      const bytes = text.split(".").map((part) => Buffer.from(part, "base64url").toString("latin1"));
      expect([text, ...bytes].join("\n")).not.toContain("CANARY");
    }
    const [, id, nonce, body] = once.split(".");
    const [, sameId, otherNonce, otherBody] = twice.split(".");
    expect(new TextDecoder().decode(fromBase64url(id ?? ""))).toBe("2026-10");
    expect(sameId).toBe(id);
    expect(fromBase64url(nonce ?? "")).toHaveLength(12);
    expect(otherNonce).not.toBe(nonce);
    expect(otherBody).not.toBe(body);
  });

  it("is AES-256-GCM, bound to the key's id and to the key in the store", async () => {
    const inner = memoryStore();
    await put(encryptedStore(inner, { keys: [first] }), "k", secret);
    const [, , iv, body] = (await raw(inner, "k")).split(".").map(fromBase64url);
    const key = await crypto.subtle.importKey("raw", first.key, "AES-GCM", false, ["decrypt"]);
    const additionalData = new TextEncoder().encode('["a256gcm","2026-10","k"]');
    const algorithm = { name: "AES-GCM", iv: iv as BufferSource, additionalData };
    const clear = await crypto.subtle.decrypt(algorithm, key, body as BufferSource);
    expect(new TextDecoder().decode(clear)).toBe(secret);
  });
});

describe("encrypted store: rotation of keys", () => {
  it("reads with every key, and writes with the first", async () => {
    const inner = memoryStore();
    await put(encryptedStore(inner, { keys: [first] }), "k", secret);
    const both = encryptedStore(inner, { keys: [second, first] });
    expect((await both.get("k"))?.value).toBe(secret);
    await put(both, "k", secret);
    const onlyNew = encryptedStore(inner, { keys: [second] });
    expect((await onlyNew.get("k"))?.value).toBe(secret);
    expect(await failure(encryptedStore(inner, { keys: [first] }), "k")).toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining('the key "2026-11", which is not among the keys given'),
    });
  });

  it("takes a key as CryptoKey, and forgets nothing when the bytes are wiped", async () => {
    const inner = memoryStore();
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    const fromBytes = encryptedStore(inner, { keys: [{ id: "a", key: bytes }] });
    bytes.fill(0);
    await put(encryptedStore(inner, { keys: [{ id: "a", key }] }), "k", secret);
    expect((await fromBytes.get("k"))?.value).toBe(secret);
  });

  it("refuses keys that are none, at once", async () => {
    const [aes128, sign, decryptOnly] = await Promise.all([
      crypto.subtle.generateKey({ name: "AES-GCM", length: 128 }, false, ["encrypt", "decrypt"]),
      crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]),
      crypto.subtle.importKey("raw", first.key, "AES-GCM", false, ["decrypt"]),
    ]);
    const make = (...keys: Parameters<typeof encryptedStore>[1]["keys"]) => encryptedStore(memoryStore(), { keys });
    expect(() => make()).toThrow("at least one key");
    expect(() => make({ id: "short", key: new Uint8Array(16) })).toThrow('"short" has to have 32 bytes');
    expect(() => make({ id: "", key: first.key })).toThrow("needs an id");
    expect(() => make(first, first)).toThrow('two keys have the id "2026-10"');
    expect(() => make({ id: "a", key: aes128 })).toThrow("256 bits");
    expect(() => make({ id: "a", key: sign })).toThrow("AES-GCM");
    expect(() => make({ id: "a", key: decryptOnly })).toThrow("decrypt and encrypt");
    expect(() => make(first, { id: "a", key: decryptOnly })).not.toThrow();
  });
});

describe("encrypted store: what does not open", () => {
  it.each([0, 1, 2, 3])("refuses a value of which part %i was changed", async (part) => {
    const inner = memoryStore();
    const store = encryptedStore(inner, { keys: [first, second] });
    await put(store, "k", secret);
    const parts = (await raw(inner, "k")).split(".");
    const bytes = part === 0 ? new TextEncoder().encode("a256gcm") : fromBase64url(parts[part] ?? "");
    for (const index of [0, bytes.length - 1]) {
      const changed = bytes.map((byte, at) => (at === index ? byte ^ 1 : byte));
      const text = part === 0 ? new TextDecoder().decode(changed) : base64url(changed);
      await put(inner, "k", parts.with(part, text).join("."));
      expect(await failure(store, "k")).toMatchObject({ name: "AuthError", code: "store_unavailable" });
    }
  });

  it("refuses a value under another key's name, and one that names another encryption key", async () => {
    const inner = memoryStore();
    const store = encryptedStore(inner, { keys: [first, { id: "same bytes", key: first.key }] });
    await put(store, "tenant-1", secret);
    const value = await raw(inner, "tenant-1");
    await put(inner, "tenant-2", value);
    expect(await failure(store, "tenant-2")).toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining("changed or moved"),
    });
    const renamed = value.split(".").with(1, base64url(new TextEncoder().encode("same bytes")));
    await put(inner, "tenant-1", renamed.join("."));
    expect(await failure(store, "tenant-1")).toMatchObject({ message: expect.stringContaining("changed or moved") });
  });

  it.each([
    ["clear text", secret],
    ["tokens that were stored before", JSON.stringify({ accessToken: secret })],
    ["nothing", ""],
    ["half of it", "a256gcm.MjAyNi0xMA"],
    ["too much", "a256gcm.a.a.a.CANARY"],
    ["no base64", "a256gcm.*.CANARY.CANARY"],
    ["no base64 behind a good id", "a256gcm.MjAyNi0xMA.*CANARY*.*CANARY*"],
  ])("refuses %s, and never shows it", async (_, text) => {
    const inner = memoryStore();
    await put(inner, "k", text);
    const error = await failure(encryptedStore(inner, { keys: [first] }), "k");
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ code: "store_unavailable" });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("CANARY");
  });
});
