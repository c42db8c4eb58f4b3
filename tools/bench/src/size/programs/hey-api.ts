import { createClient } from "hey-api-client";

const client = createClient({ baseUrl: "https://things.example", auth: "YOUR_KEY" });
const security = [{ scheme: "bearer" as const, type: "http" as const }];
console.log((await client.get({ security, url: "/things/{id}", path: { id: "1" } })).data);
