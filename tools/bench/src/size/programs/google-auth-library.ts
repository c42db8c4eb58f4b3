import { OAuth2Client } from "google-auth-library";

const client = new OAuth2Client({ clientId: "YOUR_ID", clientSecret: "YOUR_SECRET" });
client.setCredentials({ refresh_token: "YOUR_REFRESH_TOKEN" });
console.log((await client.fetch("https://things.example/things/1")).data);
