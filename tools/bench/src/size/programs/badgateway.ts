import { OAuth2Client, OAuth2Fetch } from "@badgateway/oauth2-client";

const client = new OAuth2Client({ server: "https://auth.example", clientId: "YOUR_ID", clientSecret: "YOUR_SECRET" });
const fetchWrapper = new OAuth2Fetch({ client, getNewToken: () => client.clientCredentials() });
console.log(await (await fetchWrapper.fetch("https://things.example/things/1")).json());
