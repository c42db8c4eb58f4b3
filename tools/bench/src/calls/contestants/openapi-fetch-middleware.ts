import createClient from "openapi-fetch";
import type { paths } from "../../things/paths.ts";
import { baseUrl, type CallContestant, key } from "../call-contestant.ts";

// https://openapi-ts.dev/openapi-fetch/middleware-auth, "Auth": the token is put on by a middleware.
export default {
  title: "openapi-fetch, auth middleware",
  connect() {
    const client = createClient<paths>({ baseUrl });
    client.use({
      async onRequest({ request }) {
        request.headers.set("Authorization", `Bearer ${key}`);
        return request;
      },
    });
    return async () => (await client.GET("/things/{id}", { params: { path: { id: "1" } } })).data;
  },
} satisfies CallContestant;
