import { describeCanaries } from "@ledgerkit/contract";
import { createOpenLedger, openLedgerAuth0, openLedgerEntityToken } from "../src/index.ts";

const canaries = {
  apiKey: "CANARY-api-key-1",
  clientSecret: "CANARY-client-secret-2",
  accessToken: "CANARY-access-token-3",
  browserToken: "CANARY-browser-token-4",
};
const { apiKey, clientSecret } = canaries;
const params = { query: { entityId: "ent_1" } };
const once = { retry: false } as const;

describeCanaries({
  canaries,
  ways: {
    "a developer's key": (fetch, observe, hold) => {
      const client = createOpenLedger({ userType: "developer", id: "dev_1", apiKey, fetch, observe, ...once });
      hold(client);
      return client.GET("/v1/transactions", { params });
    },
    "an entity's token": async (fetch, observe) => {
      await openLedgerEntityToken({ developerId: "dev_1", entityId: "ent_1", apiKey, fetch, observe, ...once });
    },
    "a token in a browser": (fetch, observe, hold) => {
      const client = createOpenLedger({ auth: canaries.browserToken, fetch, observe, ...once });
      hold(client);
      return client.GET("/v1/transactions", { params });
    },
    Auth0: (fetch, observe, hold) => {
      const auth = openLedgerAuth0({ clientId: "client", clientSecret, authHost: "auth.example", fetch });
      hold(auth);
      return createOpenLedger({ auth, fetch, observe, ...once }).GET("/v1/transactions", { params });
    },
  },
  tokens: ({ url }) =>
    url.endsWith("/v1/auth/tokens") || url.endsWith("/oauth/token")
      ? Response.json({ access_token: canaries.accessToken, token_type: "Bearer", expires_in: 3600 })
      : undefined,
});
