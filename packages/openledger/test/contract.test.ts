import { describeContract } from "@ledgerkit/contract";
import document from "@ledgerkit/openledger-spec/openapi.json" with { type: "json" };
import { validators } from "../src/generated/load-validators.ts";
import { createOpenLedger, openLedgerAuth0 } from "../src/index.ts";

describeContract(document, {
  validators,
  clients: {
    "developer key": (fetch) =>
      createOpenLedger({ userType: "developer", id: "dev_1", apiKey: "YOUR_API_KEY", authHost: "auth.example", fetch }),
    "entity key": (fetch) =>
      createOpenLedger({
        userType: "entity",
        id: "ent_1",
        developerId: "dev_1",
        apiKey: "YOUR_API_KEY",
        authHost: "auth.example",
        fetch,
      }),
    "admin key": (fetch) =>
      createOpenLedger({ userType: "admin", id: "user_1", apiKey: "YOUR_API_KEY", authHost: "auth.example", fetch }),
    Auth0: (fetch) =>
      createOpenLedger({
        auth: openLedgerAuth0({ clientId: "id", clientSecret: "secret", authHost: "auth.example", fetch }),
        authHost: "auth.example",
        fetch,
      }),
  },
});
