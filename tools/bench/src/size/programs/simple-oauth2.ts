import { ClientCredentials } from "simple-oauth2";

const client = new ClientCredentials({
  client: { id: "YOUR_ID", secret: "YOUR_SECRET" },
  auth: { tokenHost: "https://auth.example" },
});
const { token } = await client.getToken({});
const headers = { Authorization: `Bearer ${token["access_token"]}` };
console.log(await (await fetch("https://things.example/things/1", { headers })).json());
