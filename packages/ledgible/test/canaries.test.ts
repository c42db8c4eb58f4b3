import { describeCanaries } from "@ledgerkit/contract";
import { createLedgible, ledgibleConnect } from "../src/index.ts";
import { rsaPrivateKey } from "./rsa-private-key.ts";

const canaries = {
  clientSecret: "CANARY-client-secret-1",
  code: "CANARY-code-2",
  accessToken: "CANARY-access-token-3",
  refreshToken: "CANARY-refresh-token-4",
  privateKey: rsaPrivateKey,
};
const { clientSecret, code } = canaries;
const redirectUri = "https://app.example/callback";
const params = { path: { userId: "user-1" } };
const once = { retry: false } as const;

describeCanaries({
  canaries,
  ways: {
    "a link and a call": async (fetch, observe, hold) => {
      const connect = ledgibleConnect({ clientId: "client", clientSecret, redirectUri, fetch });
      hold(connect);
      const { url, state } = connect.requestUrl({ exchangeName: "kraken", userId: "user-1" });
      hold(url);
      const auth = await connect.callback(`${redirectUri}?code=${code}&state=${state}`, { state, userId: "user-1" });
      hold(auth);
      const ledgible = createLedgible({ auth, fetch, observe, ...once });
      hold(ledgible);
      return await ledgible.GET("/v1/data/user/{userId}/dataSources/", { params });
    },
    "a repair without a session": async (fetch) => {
      const connect = ledgibleConnect({ clientId: "client", clientSecret, redirectUri, fetch });
      const { updateUrl, session } = connect;
      await updateUrl({ exchangeName: "kraken", userId: "user-1", dataSourceId: "1" }, session("user-1"));
    },
    "a JWT of one's own": (fetch, observe, hold) => {
      const ledgible = createLedgible({ jwt: { privateKey: rsaPrivateKey, keyId: "key-1" }, fetch, observe, ...once });
      hold(ledgible);
      return ledgible.GET("/v2/docs.json");
    },
    "a JWT with a damaged key": (fetch, observe) =>
      createLedgible({ jwt: { privateKey: rsaPrivateKey.slice(0, -40) }, fetch, observe, ...once }).GET(
        "/v2/docs.json",
      ),
  },
  tokens: ({ url }) => {
    if (!url.endsWith("/oauth2/token")) return undefined;
    const { accessToken: access_token, refreshToken: refresh_token } = canaries;
    return Response.json({ access_token, refresh_token, token_type: "Bearer", expires_in: 3600 });
  },
});
