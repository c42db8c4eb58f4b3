import { describeCanaries } from "@ledgerkit/contract";
import { bigledgerOAuth, createBigLedger } from "../src/index.ts";

const canaries = {
  apiKey: "blg_live_sk_CANARY-1",
  clientSecret: "CANARY-client-secret-2",
  code: "CANARY-code-3",
  codeVerifier: `CANARY-verifier-4-${"v".repeat(30)}`,
  accessToken: "CANARY-access-token-5",
  refreshToken: "CANARY-refresh-token-6",
  storedAccessToken: "CANARY-stored-access-7",
  storedRefreshToken: "CANARY-stored-refresh-8",
};
const { apiKey, clientSecret, code, codeVerifier } = canaries;
const companyId = "company_1";
const redirectUri = "https://app.example/callback";
const once = { retry: false } as const;

describeCanaries({
  canaries,
  ways: {
    "an API key": (fetch, observe, hold) => {
      const client = createBigLedger({ apiKey, companyId, fetch, observe, ...once });
      hold(client);
      return client.GET("/accounts");
    },
    "an API key in a call with a body": (fetch, observe) =>
      createBigLedger({ apiKey, companyId, fetch, observe, ...once }).POST("/webhooks/subscribe", {
        body: { url: "https://app.example/hook", events: ["invoice.paid"] },
      }),
    "a sign-in and a call": async (fetch, observe, hold) => {
      const oauth = bigledgerOAuth({ clientId: "client", clientSecret, redirectUri, fetch });
      hold(oauth);
      const auth = await oauth.callback(`${redirectUri}?code=${code}&state=s`, { state: "s", codeVerifier });
      hold(auth);
      return await createBigLedger({ auth, fetch, observe, ...once }).GET("/accounts");
    },
    "a session that has to be refreshed": async (fetch, observe, hold) => {
      const oauth = bigledgerOAuth({ clientId: "client", clientSecret, redirectUri, fetch });
      const auth = oauth.session({
        accessToken: canaries.storedAccessToken,
        refreshToken: canaries.storedRefreshToken,
        obtainedAt: 0,
        expiresAt: 1,
      });
      hold(auth);
      return await createBigLedger({ auth, companyId, fetch, observe, ...once }).GET("/accounts");
    },
  },
  tokens: ({ url }) => {
    if (!url.endsWith("/oauth/token")) return undefined;
    const { accessToken: access_token, refreshToken: refresh_token } = canaries;
    return Response.json({ access_token, refresh_token, token_type: "Bearer", expires_in: 3600 });
  },
});
