import { describeContract } from "@ledgerkit/contract";
import document from "@ledgerkit/ledgible-spec/openapi.json" with { type: "json" };
import { validators } from "../src/generated/load-validators.ts";
import { createLedgible, ledgibleConnect } from "../src/index.ts";
import { rsaPrivateKey } from "./rsa-private-key.ts";

describeContract(document, {
  validators,
  clients: {
    "linked user": async (fetch) => {
      const connect = ledgibleConnect({
        clientId: "client",
        clientSecret: "secret",
        redirectUri: "https://app.example/callback",
        fetch,
      });
      const auth = await connect.callback("https://app.example/callback?code=code&state=state", {
        state: "state",
        userId: "user-1",
      });
      return createLedgible({ auth, fetch });
    },
    "v2 key": (fetch) =>
      createLedgible({ jwt: { privateKey: rsaPrivateKey, keyId: "key-1", claims: { iss: "acme" } }, fetch }),
  },
});
