import { bigledgerOAuth, createBigLedger } from "@ledgerkit/bigledger";

const redirectUri = "https://app.example/callback";
const oauth = bigledgerOAuth({ clientId: "YOUR_ID", clientSecret: "YOUR_SECRET", redirectUri });
const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: ["read:accounts"] });
const session = await oauth.callback(url, { state, codeVerifier });
console.log((await createBigLedger({ auth: session }).GET("/accounts")).data);
