import { describeContract } from "@ledgerkit/contract";
import document from "@ledgerkit/ledger-enterprise-spec/openapi.json" with { type: "json" };
import { validators } from "../src/generated/load-validators.ts";
import { createLedgerEnterprise } from "../src/index.ts";

describeContract(document, {
  validators,
  clients: {
    "API operator": (fetch) =>
      createLedgerEnterprise({ workspace: "acme", apiKeyId: "YOUR_KEY_ID", apiKeySecret: "YOUR_KEY_SECRET", fetch }),
    "reporting key": (fetch) =>
      createLedgerEnterprise({ workspace: "acme", reportingApiKey: "YOUR_REPORTING_KEY", fetch }),
    LAM: (fetch) => createLedgerEnterprise({ lam: { apiUser: "operator" }, baseUrl: "http://127.0.0.1:5000", fetch }),
    "LAM with key and store": (fetch) =>
      createLedgerEnterprise({
        lam: { apiUser: "operator", apiKey: "YOUR_LAM_KEY", storeAuthToken: "YOUR_STORE_TOKEN" },
        baseUrl: "http://127.0.0.1:5000",
        fetch,
      }),
  },
});
