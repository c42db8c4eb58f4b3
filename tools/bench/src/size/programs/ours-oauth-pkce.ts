import { AuthorizationCode } from "@ledgerkit/auth";
import { createClient } from "@ledgerkit/client";
import { contract } from "../../things/contract.ts";
import type { paths } from "../../things/paths.ts";

const oauth = new AuthorizationCode({
  endpoints: { authorize: new URL("https://auth.example/authorize"), token: new URL("https://auth.example/token") },
  clientId: "YOUR_ID",
  clientSecret: "YOUR_SECRET",
  redirectUri: "https://app.example/callback",
});
const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: ["read:things"] });
const session = await oauth.callback(url, { state, codeVerifier });
const client = createClient<paths, typeof contract>(contract, { credentials: { token: session } });
console.log((await client.GET("/things/{id}", { params: { path: { id: "1" } } })).data);
