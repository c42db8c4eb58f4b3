import { createHmac } from "node:crypto";
import document from "@ledgerkit/bigledger-spec/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import * as webhooks from "../src/generated/webhooks.ts";
import { verifyBigLedgerWebhook } from "../src/index.ts";

const secret = "CANARY-webhook-secret";

interface Content {
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
/** Every example of a delivery that the contract has. */
const examples = Object.entries(document.webhooks).flatMap(([name, { post }]) => {
  const { example, examples = {} } = post.requestBody.content["application/json"] as Content;
  const values = example === undefined ? Object.values(examples).map(({ value }) => value) : [example];
  return values.map((value): [string, unknown] => [name, value]);
});

function delivery(body: string, key = secret) {
  const signature = createHmac("sha256", key).update(body).digest("hex");
  const headers = { "Content-Type": "application/json", "X-Signature": `sha256=${signature}` };
  return new Request("https://app.example/webhooks", { method: "POST", headers, body });
}

describe("verifyBigLedgerWebhook", () => {
  it.each(examples)("takes the contract's %s", async (_, example) => {
    // Written as no serialiser would: the raw bytes are what is signed.
    const request = delivery(JSON.stringify(example, null, 3));
    expect(await verifyBigLedgerWebhook(request, { secret })).toEqual(example);
  });

  it("has every webhook signed in the one way that it verifies", () => {
    expect(Object.keys(webhooks)).toEqual(["webhookSignature"]);
    expect(Object.values(document.webhooks).every((webhook) => "x-webhook-signature" in webhook)).toBe(true);
  });

  it.each([
    ["of another secret", delivery("{}", "wrong"), /the signature is not one by the secret/],
    ["that is unsigned", new Request("https://app.example", { method: "POST", body: "{}" }), /it has no X-Signature/],
    ["that is signed and no JSON", delivery("CANARY is no JSON"), /its body is not JSON/],
  ])("refuses a delivery %s, showing nothing of it", async (_, request, message) => {
    const error = await verifyBigLedgerWebhook(request, { secret }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "webhook_invalid", message: expect.stringMatching(message) });
    expect(String((error as Error).stack)).not.toContain("CANARY");
  });
});
