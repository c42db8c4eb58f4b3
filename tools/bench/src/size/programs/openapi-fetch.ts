import createClient from "openapi-fetch";
import type { paths } from "../../things/paths.ts";

const client = createClient<paths>({
  baseUrl: "https://things.example",
  headers: { Authorization: "Bearer YOUR_KEY" },
});
console.log((await client.GET("/things/{id}", { params: { path: { id: "1" } } })).data);
