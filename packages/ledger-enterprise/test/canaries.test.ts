import { generateKeyPairSync } from "node:crypto";
import { describeCanaries } from "@ledgerkit/contract";
import { approveRequest, createLedgerEnterprise, rejectRequest, verifyLedgerEnterpriseWebhook } from "../src/index.ts";

const canaries = {
  apiKeySecret: "CANARY-api-key-secret-1",
  reportingApiKey: "CANARY-reporting-key-2",
  lamKey: "CANARY-lam-key-3",
  storeAuthToken: "CANARY-store-token-4",
  accessToken: "CANARY-access-token-5",
  refreshToken: "CANARY-refresh-token-6",
  webhookSecret: "CANARY-webhook-secret-7",
  privateKey: String(
    generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "sec1", format: "pem" }),
  ),
};
const { apiKeySecret, reportingApiKey, lamKey, storeAuthToken, privateKey, webhookSecret } = canaries;
const operator = { workspace: "acme", apiKeyId: "id", apiKeySecret };
const lam = { lam: { apiUser: "operator", apiKey: lamKey, storeAuthToken }, baseUrl: "http://127.0.0.1:5000" };
const once = { retry: false } as const;

describeCanaries({
  canaries,
  ways: {
    "an API operator": (fetch, observe, hold) => {
      const client = createLedgerEnterprise({ ...operator, fetch, observe, ...once });
      hold(client);
      return client.GET("/accounts");
    },
    "a reporting key": (fetch, observe, hold) => {
      const client = createLedgerEnterprise({ workspace: "acme", reportingApiKey, fetch, observe, ...once });
      hold(client);
      return client.GET("/accounts");
    },
    "a LAM": (fetch, observe, hold) => {
      const client = createLedgerEnterprise({ ...lam, fetch, observe, ...once });
      hold(client);
      return client.GET("/accounts");
    },
    "an approval": (fetch, observe) =>
      approveRequest(createLedgerEnterprise({ ...operator, fetch, observe, ...once }), 31, {
        privateKey,
        intent: { type: "APPROVE_TRANSACTION" },
      }),
    "a rejection with a challenge in hand": (fetch, observe) =>
      rejectRequest(createLedgerEnterprise({ ...operator, fetch, observe, ...once }), 31, {
        privateKey,
        intent: { type: "X" },
        challenge: { requestId: 31, decision: "reject", content: {}, encoded: btoa('{"type":"X"}') },
      }),
    "a rejection with a damaged key": (fetch, observe) =>
      rejectRequest(createLedgerEnterprise({ ...operator, fetch, observe, ...once }), 31, {
        privateKey: privateKey.replace("END EC", "END"),
        intent: { type: "X" },
        challenge: { requestId: 31, decision: "reject", content: {}, encoded: btoa('{"type":"X"}') },
      }),
    "a delivery": (_, __, hold) =>
      verifyLedgerEnterpriseWebhook(
        { headers: { "x-ledger-signature": "t=1,v1=0" }, body: "{}" },
        { secret: webhookSecret },
      )
        .catch(hold)
        .then(() =>
          verifyLedgerEnterpriseWebhook(
            { headers: { "x-ledger-signature": `t=1,v1=${"0".repeat(64)}` }, body: "{}" },
            { secret: webhookSecret },
          ),
        ),
  },
  tokens: ({ url }) => {
    if (!url.includes("/auth/token")) return undefined;
    const { accessToken: access_token, refreshToken: refresh_token } = canaries;
    return Response.json({ access_token, refresh_token, token_type: "Bearer", expires_in: 300, session_state: "s" });
  },
});
