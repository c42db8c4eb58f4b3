import { describeContract } from "@ledgerkit/contract";
import document from "@ledgerkit/iownit-spec/openapi.json" with { type: "json" };
import { validators } from "../src/generated/load-validators.ts";
import { createIownit } from "../src/index.ts";

describeContract(document, {
  validators,
  clients: {
    "client credentials": (fetch) =>
      createIownit({
        integrationApiHost: "node.example",
        clientId: "client",
        clientSecret: "secret",
        scope: ["manageExternalClients"],
        fetch,
      }),
  },
});
