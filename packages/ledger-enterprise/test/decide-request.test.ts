import { generateKeyPairSync, sign, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  ApiError,
  AuthError,
  approveRequest,
  type Challenge,
  createLedgerEnterprise,
  type Decision,
  type Intent,
  readChallenge,
  rejectRequest,
} from "../src/index.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = (type: "sec1" | "pkcs8") => String(privateKey.export({ type, format: "pem" }));
const cryptoKey = await crypto.subtle.importKey(
  "pkcs8",
  Uint8Array.from(privateKey.export({ type: "pkcs8", format: "der" })),
  { name: "ECDSA", namedCurve: "P-256" },
  false,
  ["sign"],
);

/** As in the provider's tutorial, and with white space, so that bytes that were serialised again would show. */
const content = `{ "antireplay":"9F2C4E6A", "type": "APPROVE_TRANSACTION",
  "data": {"transaction_type": "BITCOIN_LIKE_SEND", "transaction_data": {
    "account_name": "Zürich cold", "amount": "200000000", "currency": "bitcoin testnet", "max_fees": "12000", "recipient": "tb1q" }}}`;
const intent: Intent = {
  type: "APPROVE_TRANSACTION",
  data: { transaction_data: { amount: "200000000", recipient: "tb1q" } },
};

/** A workspace with one request; keeps what is handed in. */
function workspace({ challenge = content, padded = false, status = 200 } = {}) {
  const calls: string[] = [];
  let jws: string | undefined;
  const bytes = Buffer.from(challenge);
  const encoded = padded
    ? bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "_")
    : bytes.toString("base64url");
  const vault = createLedgerEnterprise({
    workspace: "acme",
    apiKeyId: "id",
    apiKeySecret: "secret",
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/auth/token") {
        return Response.json({
          access_token: "t",
          expires_in: 300,
          refresh_token: "r",
          session_state: "s",
          token_type: "Bearer",
        });
      }
      calls.push(`${request.method} ${pathname}`);
      if (request.method === "GET") return Response.json({ id: 31, challenge: encoded });
      ({ jws } = await request.json());
      if (status !== 200) return Response.json({ message: "no", name: "BAD_REQUEST", status_code: status }, { status });
      return Response.json({ id: 31, status: "PENDING_APPROVAL" });
    },
  });
  return { vault, calls, jws: () => jws };
}

/** The payload, if the signature is good. */
function verified(jws = ""): string {
  const [header = "", payload = "", signature = ""] = jws.split(".");
  expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({ alg: "ES256", typ: "JWT" });
  const key = { key: publicKey, dsaEncoding: "ieee-p1363" as const };
  expect(verify("sha256", Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url"))).toBe(true);
  return Buffer.from(payload, "base64url").toString();
}

describe("approveRequest and rejectRequest", () => {
  it.each<[string, Decision["privateKey"]]>([
    ["SEC1", pem("sec1")],
    ["PKCS#8", pem("pkcs8")],
    ["a CryptoKey", cryptoKey],
    ["a signer elsewhere", (data) => sign("sha256", data, { key: privateKey, dsaEncoding: "ieee-p1363" })],
    ["a signer elsewhere that gives DER", (data) => sign("sha256", data, { key: privateKey, dsaEncoding: "der" })],
  ])("sign the challenge's own bytes with %s", async (_, key) => {
    const { vault, calls, jws } = workspace();
    const decided = await approveRequest(vault, 31, { privateKey: key, intent });
    expect(decided.status).toBe("PENDING_APPROVAL");
    expect(calls).toEqual(["GET /requests/31/challenge", "POST /requests/31/approve"]);
    expect(verified(jws())).toBe(content);
  });

  it("take a challenge with padding, too", async () => {
    const { vault, jws } = workspace({ padded: true });
    await approveRequest(vault, 31, { privateKey: pem("sec1"), intent });
    expect(verified(jws())).toBe(content);
  });

  it("reject with the challenge of a rejection", async () => {
    const { vault, calls, jws } = workspace();
    await rejectRequest(vault, 31, { privateKey: pem("sec1"), intent });
    expect(calls).toEqual(["GET /requests/31/challenge/reject", "POST /requests/31/reject"]);
    expect(verified(jws())).toBe(content);
  });

  it.each<[string, Intent]>([
    ["one member of many", { type: "APPROVE_TRANSACTION" }],
    ["all of them", JSON.parse(content)],
    ["the currency as the operations spell it", { data: { transaction_data: { currency: "bitcoin_testnet" } } }],
  ])("sign when the intent names %s", async (_, meant) => {
    const { vault, jws } = workspace();
    await approveRequest(vault, 31, { privateKey: pem("sec1"), intent: meant });
    expect(verified(jws())).toBe(content);
  });

  const inData = (member: string, value: unknown): Intent => ({
    data: { transaction_data: { [member]: value as string } },
  });
  it.each<[string, Intent, string]>([
    ["another member at the top", { type: "REVOKE_USER" }, "/type"],
    ["another nested member", inData("recipient", "tb1p"), "/data/transaction_data/recipient"],
    ["an amount of another type", inData("amount", 200000000), "/data/transaction_data/amount"],
    ["a member that is missing", inData("memo", "rent"), "/data/transaction_data/memo"],
    ["a member that is missing and meant to be null", inData("memo", null), "/data/transaction_data/memo"],
    ["an object that is missing", { whitelist: { name: "x" } }, "/whitelist"],
    ["an object where there is a text", { type: { name: "x" } }, "/type"],
    ["a list where there is an object", { data: [], type: "APPROVE_TRANSACTION" }, "/data"],
    ["a member that every object inherits", JSON.parse('{"__proto__":{"__proto__":null}}'), "/__proto__"],
    ["another currency", inData("currency", "bitcoin"), "/data/transaction_data/currency"],
    [
      "a text with underscores that is no currency",
      inData("account_name", "Zürich_cold"),
      "/data/transaction_data/account_name",
    ],
    ["a member with a slash", { "a/b~": 1 }, "/a~1b~0"],
  ])("sign nothing when the intent has %s", async (_, meant, pointer) => {
    const { vault, calls, jws } = workspace();
    let signed = 0;
    const remote = (data: Uint8Array) => {
      signed += 1;
      return sign("sha256", data, { key: privateKey, dsaEncoding: "ieee-p1363" });
    };
    const error = await approveRequest(vault, 31, { privateKey: remote, intent: meant }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ code: "intent_mismatch", message: expect.stringContaining(`meant at ${pointer};`) });
    expect({ signed, jws: jws(), calls }).toEqual({ signed: 0, jws: undefined, calls: ["GET /requests/31/challenge"] });
  });

  const digests = '{"data":{"digests":["aa","bb"],"index":9007199254740993}}';
  it.each<[string, string, Intent, boolean]>([
    ["the same list", digests, { data: { digests: ["aa", "bb"] } }, true],
    ["a shorter list", digests, { data: { digests: ["aa"] } }, false],
    ["a list in another order", digests, { data: { digests: ["bb", "aa"] } }, false],
    ["a number of the last digit", digests, { data: { index: 9007199254740993n } }, true],
    // biome-ignore lint/correctness/noPrecisionLoss: a double that is next to the number
    ["a number that a double would make the same", digests, { data: { index: 9007199254740993 } }, false],
    ["a small number as a bigint", '{"index":7}', { index: 7n }, true],
  ])("compare %s exactly", async (_, challenge, meant, want) => {
    const { vault, jws } = workspace({ challenge });
    const outcome = approveRequest(vault, 31, { privateKey: pem("sec1"), intent: meant });
    if (want) await outcome;
    else await expect(outcome).rejects.toMatchObject({ code: "intent_mismatch" });
    expect(jws() !== undefined).toBe(want);
  });

  it.each<[string, string, RegExp]>([
    ["is no JSON", "CANARY", /not JSON in base64url/],
    ["is a list", "[1]", /it is no object/],
    ["is not UTF-8", "\ud800", /not.*intent|meant at/],
    ["has a member twice", '{"type":"X","amount":"999","amount":"1"}', /"amount" twice/],
    ["has a nested member twice", '{"type":"X","a":{"b":1,"c":{"b":1},"b":2}}', /"b" twice/],
    ["has a member twice, once with an escape", '{"type":"X","a":1,"\\u0061":2}', /"a" twice/],
  ])("sign nothing that %s", async (_, challenge, message) => {
    const { vault, jws } = workspace({ challenge });
    const error = await approveRequest(vault, 31, { privateKey: pem("sec1"), intent: { type: "X" } }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: "intent_mismatch", message: expect.stringMatching(message) });
    expect(String((error as Error).stack)).not.toContain("CANARY");
    expect(jws()).toBeUndefined();
  });

  it.each([
    ["the same name in two objects", '{"type":"X","a":[{"b":1},{"b":2}],"c":{"a":1}}'],
    ["a value that looks like a member", '{"type":"X","a":"\\"b\\": {","b":"a"}'],
  ])("take %s for what it is", async (_, challenge) => {
    const { vault, jws } = workspace({ challenge });
    await approveRequest(vault, 31, { privateKey: pem("sec1"), intent: { type: "X" } });
    expect(verified(jws())).toBe(challenge);
  });

  it.each<[string, Intent]>([
    ["empty", {}],
    ["of empty objects", { data: { transaction_data: {} } }],
  ])("refuse an intent that is %s, asking for no challenge", async (_, meant) => {
    const { vault, calls } = workspace();
    const outcome = approveRequest(vault, 31, { privateKey: pem("sec1"), intent: meant });
    await expect(outcome).rejects.toMatchObject({
      code: "intent_mismatch",
      message: expect.stringMatching(/The intent is empty/),
    });
    expect(calls).toEqual([]);
  });

  it.each<[string, Decision["privateKey"], RegExp]>([
    ["no PEM", "CANARY", /not PEM/],
    ["no key", undefined as never, /missing, or is not a CryptoKey/],
    [
      "a key of another curve",
      String(generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey.export({ type: "pkcs8", format: "pem" })),
      /curve P-256/,
    ],
    ["a signer that gives something else", () => new Uint8Array(70), /70 bytes/],
  ])("hand in nothing that was signed with %s", async (_, key, message) => {
    const { vault, jws } = workspace();
    const error = await approveRequest(vault, 31, { privateKey: key, intent }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "key_invalid", message: expect.stringMatching(message) });
    expect(String((error as Error).stack)).not.toContain("CANARY");
    expect(jws()).toBeUndefined();
  });

  it("give the server's refusal as an ApiError", async () => {
    const { vault } = workspace({ status: 400 });
    const outcome = approveRequest(vault, 31, { privateKey: pem("sec1"), intent });
    await expect(outcome).rejects.toBeInstanceOf(ApiError);
    await expect(outcome).rejects.toMatchObject({ status: 400, code: "BAD_REQUEST" });
  });

  it("end with the caller's signal, before anything is signed", async () => {
    const { vault, jws } = workspace();
    const outcome = approveRequest(vault, 31, { privateKey: pem("sec1"), intent, signal: AbortSignal.abort() });
    await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
    expect(jws()).toBeUndefined();
  });
});

describe("readChallenge", () => {
  it("decodes a challenge for a person to read, and signs nothing", async () => {
    const { vault, calls } = workspace();
    const challenge = await readChallenge(vault, 31);
    expect(challenge.content).toEqual(JSON.parse(content));
    expect(calls).toEqual(["GET /requests/31/challenge"]);
  });

  it("reads the challenge of a rejection when asked to", async () => {
    const { vault, calls } = workspace();
    expect(await readChallenge(vault, 31, { decision: "reject" })).toMatchObject({ decision: "reject", requestId: 31 });
    expect(calls).toEqual(["GET /requests/31/challenge/reject"]);
  });

  it("has the very challenge signed that was shown, after a trip through JSON", async () => {
    const { vault, calls, jws } = workspace();
    const shown: Challenge = JSON.parse(JSON.stringify(await readChallenge(vault, 31)));
    await approveRequest(vault, 31, { privateKey: pem("sec1"), intent, challenge: shown });
    expect(calls).toEqual(["GET /requests/31/challenge", "POST /requests/31/approve"]);
    expect(verified(jws())).toBe(content);
  });

  it.each<[string, Partial<Challenge>, RegExp]>([
    ["another request", { requestId: 32 }, /for request 32 \(approve\), not for 31/],
    ["the other decision", { decision: "reject" }, /for request 31 \(reject\), not for 31 \(approve\)/],
    ["something else than it shows", { encoded: Buffer.from('{"type":"X"}').toString("base64url") }, /meant at \/type/],
  ])("does not have a challenge signed that is for %s", async (_, change, message) => {
    const { vault, jws } = workspace();
    const challenge = { ...(await readChallenge(vault, 31)), ...change };
    const error = await approveRequest(vault, 31, { privateKey: pem("sec1"), intent, challenge }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: "intent_mismatch", message: expect.stringMatching(message) });
    expect(jws()).toBeUndefined();
  });
});
