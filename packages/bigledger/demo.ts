import { type AuthVerificationResponse, bigledgerOAuth, createBigLedger } from "@ledgerkit/bigledger";
import type { Demo } from "@ledgerkit/demo";

const companyId = "company_EXAMPLE";
const redirectUri = "https://app.example/callback";

const demo: Demo = [
  {
    flow: "API key",
    connect(url) {
      const bigledger = createBigLedger({ apiKey: "blg_test_sk_EXAMPLE", companyId, baseUrl: `${url}/v1` });
      const params = { path: { accountId: "acc_none" } };
      return [
        {
          call: "GET /auth/verify",
          run: () => bigledger.GET("/auth/verify"),
          show: ({ data }: AuthVerificationResponse) => data.company.name,
        },
        {
          call: "GET /accounts/{accountId}",
          run: () => bigledger.GET("/accounts/{accountId}", { params, headers: { Prefer: "code=404" } }),
          refusedWith: 404,
        },
      ];
    },
  },
  {
    flow: "OAuth code + PKCE",
    async connect(url) {
      const oauth = bigledgerOAuth({
        clientId: "YOUR_ID",
        clientSecret: "YOUR_SECRET",
        redirectUri,
        authorizationServer: url,
      });
      const request = await oauth.authorizationUrl({ scope: ["read:accounts"] });
      // A browser would go to request.url; the mock has no person to ask, so the redirect is written here.
      const auth = await oauth.callback(`${redirectUri}?code=EXAMPLE&state=${request.state}`, request);
      const bigledger = createBigLedger({ auth, companyId, baseUrl: `${url}/v1` });
      return [
        {
          call: "GET /accounts",
          run: () => bigledger.GET("/accounts", { params: { query: { type: "asset" } } }),
          show: ({ data }: { data: unknown[] }) => `${data.length} accounts`,
        },
        {
          call: "GET /accounts (scope)",
          run: () => bigledger.GET("/accounts", { headers: { Prefer: "code=403" } }),
          refusedWith: 403,
        },
      ];
    },
  },
];

export default demo;
