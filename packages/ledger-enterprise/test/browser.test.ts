import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { approveRequest, createLedgerEnterprise } from "../src/index.ts";

const workspace = "acme";
const baseUrl = "http://127.0.0.1:5000";
const privateKey = String(
  generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" }),
);
const key = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
const challenge = { requestId: 1, decision: "approve", content: {}, encoded: btoa('{"type":"X"}') } as const;
/** A client in a page that has a gateway of its own for the credentials. */
const client = () =>
  createLedgerEnterprise({
    lam: { apiUser: "operator" },
    baseUrl,
    fetch: async () => Response.json({ id: 1, status: "PENDING_APPROVAL" }),
  });

beforeEach(() => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  vi.stubGlobal("process", undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("in a web page", () => {
  it.each<[string, (choice: { dangerouslyAllowBrowser?: boolean }) => unknown]>([
    ["apiKeySecret", (choice) => createLedgerEnterprise({ workspace, apiKeyId: "i", apiKeySecret: "s", ...choice })],
    ["reportingApiKey", (choice) => createLedgerEnterprise({ workspace, reportingApiKey: "k", ...choice })],
    ["lam.apiKey", (choice) => createLedgerEnterprise({ lam: { apiUser: "u", apiKey: "k" }, baseUrl, ...choice })],
    [
      "lam.storeAuthToken",
      (choice) => createLedgerEnterprise({ lam: { apiUser: "u", storeAuthToken: "t" }, baseUrl, ...choice }),
    ],
    [
      "privateKey",
      (choice) => approveRequest(client(), 1, { privateKey, intent: { type: "X" }, challenge, ...choice }),
    ],
  ])("%s is refused unless the caller knows", async (option, give) => {
    const message = `${option} is a secret, and this is a web page`;
    await expect((async () => give({}))()).rejects.toThrow(message);
    await expect((async () => give({ dangerouslyAllowBrowser: false }))()).rejects.toThrow(message);
    await expect((async () => give({ dangerouslyAllowBrowser: true }))()).resolves.toBeDefined();
  });

  it.each<[string, () => unknown]>([
    ["a user's name", client],
    [
      "a key that cannot be read",
      () => approveRequest(client(), 1, { privateKey: key.privateKey, intent: { type: "X" }, challenge }),
    ],
  ])("%s is taken", async (_, give) => {
    await expect((async () => give())()).resolves.toBeDefined();
  });
});
