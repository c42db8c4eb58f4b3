import { createHmac } from "node:crypto";
import document from "@ledgerkit/ledger-enterprise-spec/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { verifyLedgerEnterpriseWebhook } from "../src/index.ts";

const secret = "CANARY-webhook-secret";
const { example } = document.webhooks.vaultNotification.post.requestBody.content["application/json"];
const body = JSON.stringify(example, null, 2);

function delivery({ age = 0, key = secret, text = body } = {}) {
  const timestamp = Math.floor(Date.now() / 1000) - age;
  const signature = createHmac("sha256", key).update(`${timestamp}.${text}`).digest("hex");
  return { headers: { "x-ledger-signature": `t=${timestamp},v1=${signature}` }, body: Buffer.from(text) };
}

describe("verifyLedgerEnterpriseWebhook", () => {
  it.each([
    ["a new one", delivery(), [secret]],
    ["one of almost five minutes ago", delivery({ age: 290 }), [secret]],
    ["one by the secret that is being replaced", delivery(), ["new", secret]],
  ])("takes %s", async (_, given, secrets) => {
    expect(await verifyLedgerEnterpriseWebhook(given, { secret: secrets })).toEqual(example);
  });

  it.each([
    ["one of more than five minutes ago", delivery({ age: 310 }), undefined, /a replay, or a clock is wrong/],
    ["one that is older than asked for", delivery({ age: 20 }), 10, /10 s are tolerated/],
    ["one by another secret", delivery({ key: "wrong" }), undefined, /not one by the secret/],
    ["another body", { ...delivery(), body: "{}" }, undefined, /not one by the secret/],
    ["no JSON", delivery({ text: "CANARY" }), undefined, /its body is not JSON/],
  ])("refuses %s", async (_, given, toleranceSeconds, message) => {
    const options = { secret, ...(toleranceSeconds !== undefined && { toleranceSeconds }) };
    const error = await verifyLedgerEnterpriseWebhook(given, options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "webhook_invalid", message: expect.stringMatching(message) });
    expect(String((error as Error).stack)).not.toContain("CANARY");
  });
});
