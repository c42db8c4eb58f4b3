import document from "@ledgerkit/bigledger-spec/openapi.json" with { type: "json" };
import { describeContract } from "@ledgerkit/contract";
import { validators } from "../src/generated/load-validators.ts";
import { bigledgerOAuth, createBigLedger } from "../src/index.ts";

describeContract(document, {
  validators,
  clients: {
    "API key": (fetch) => createBigLedger({ apiKey: "blg_live_sk_EXAMPLE", companyId: "company_1", fetch }),
    "signed-in user": async (fetch) => {
      const oauth = bigledgerOAuth({
        clientId: "client",
        clientSecret: "secret",
        redirectUri: "https://app.example/callback",
        fetch,
      });
      const auth = await oauth.callback("https://app.example/callback?code=code&state=state", {
        state: "state",
        codeVerifier: "v".repeat(43),
      });
      return createBigLedger({ auth, companyId: "company_1", fetch });
    },
  },
});
