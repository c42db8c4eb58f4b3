import { memoryStore, type SecretStore } from "@ledgerkit/auth";
import { describeCanaries } from "@ledgerkit/contract";
import { createIownit, rotatePassword } from "../src/index.ts";

const canaries = {
  clientSecret: "CANARY-client-secret-1",
  otherSecret: "CANARY-other-secret-2",
  newPassword: "CANARY-new-password-3",
  accessToken: "CANARY-access-token-4",
};
const { clientSecret, otherSecret, newPassword } = canaries;
const node = { integrationApiHost: "node.example", clientId: "client" };
const once = { retry: false } as const;

describeCanaries({
  canaries,
  ways: {
    "a client secret": (fetch, observe, hold) => {
      const client = createIownit({ ...node, clientSecret, fetch, observe, ...once });
      hold(client);
      return client.GET("/external/v1/org");
    },
    "a token request by hand": (fetch, observe) =>
      createIownit({ ...node, clientSecret, fetch, observe, ...once }).POST("/oauth2/token", {
        body: { grant_type: "client_credentials" },
      }),
    "two secrets in a store": (fetch, observe, hold) => {
      const store: SecretStore = {
        read: async () => ({ current: clientSecret, next: otherSecret }),
        write: async () => {},
      };
      const client = createIownit({ ...node, clientSecret: store, scope: ["readOrgs"], fetch, observe, ...once });
      hold(client);
      return client.GET("/external/v1/org");
    },
    "a change of the password": async (fetch, observe, hold) => {
      let pair: { current: string; next?: string } = { current: clientSecret };
      const secrets: SecretStore = {
        read: async () => pair,
        write: async (next) => {
          pair = next;
        },
      };
      const client = createIownit({ ...node, clientSecret: secrets, store: memoryStore(), fetch, observe, ...once });
      hold(client);
      await rotatePassword(client, { password: newPassword });
    },
  },
  tokens: ({ url }) =>
    url.endsWith("/oauth2/token")
      ? Response.json({ access_token: canaries.accessToken, token_type: "Bearer", expires_in: 3600 })
      : undefined,
});
