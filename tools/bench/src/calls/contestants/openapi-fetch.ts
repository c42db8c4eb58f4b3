import createClient from "openapi-fetch";
import type { paths } from "../../things/paths.ts";
import { baseUrl, type CallContestant, key } from "../call-contestant.ts";

// README, "Usage", with the token as a header of the client.
export default {
  title: "openapi-fetch",
  connect() {
    const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${key}` } });
    return async () => (await client.GET("/things/{id}", { params: { path: { id: "1" } } })).data;
  },
} satisfies CallContestant;
