import { generateKeyPairSync } from "node:crypto";
import type { Demo } from "@ledgerkit/demo";
import { createLedgible, ledgibleConnect } from "@ledgerkit/ledgible";

const redirectUri = "https://app.example/callback";
const userId = "user-1";
const source = { userId, dataSourceId: "373c4c01-0000-4000-8000-000000000000" };

const demo: Demo = [
  {
    flow: "hosted link (v1)",
    async connect(url) {
      const connect = ledgibleConnect({
        clientId: "YOUR_ID",
        clientSecret: "YOUR_SECRET",
        redirectUri,
        baseUrl: `${url}/api`,
        pages: url,
      });
      const link = connect.requestUrl({ exchangeName: "kraken", userId });
      // A browser would go to link.url and come back with a code.
      const auth = await connect.callback(`${redirectUri}?code=EXAMPLE&state=${link.state}`, {
        state: link.state,
        userId,
      });
      const ledgible = createLedgible({ auth, baseUrl: `${url}/api` });
      return [
        {
          call: "GET …/dataSources/",
          run: () => ledgible.GET("/v1/data/user/{userId}/dataSources/", { params: { path: { userId } } }),
          show: (list: unknown[]) => `${list.length} linked exchanges`,
        },
        {
          call: "GET …/dataSources/{dataSourceId}",
          run: () =>
            ledgible.GET("/v1/data/user/{userId}/dataSources/{dataSourceId}", {
              params: { path: source },
              headers: { Prefer: "code=404" },
            }),
          refusedWith: 404,
        },
      ];
    },
  },
  {
    flow: "self-signed JWT (v2)",
    connect(url) {
      const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
      const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
      const ledgible = createLedgible({
        jwt: { privateKey: pem, keyId: "key-1", claims: { iss: "acme" } },
        baseUrl: `${url}/api`,
      });
      return [
        {
          call: "GET /v2/docs.json",
          run: () => ledgible.GET("/v2/docs.json"),
          show: (document: object) => `an object with ${Object.keys(document).join(", ")}`,
        },
        {
          call: "GET /v2/docs.json (refused)",
          run: () => ledgible.GET("/v2/docs.json", { headers: { Prefer: "code=401" } }),
          refusedWith: 401,
        },
      ];
    },
  },
];

export default demo;
