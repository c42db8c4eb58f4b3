import createClient from "openapi-fetch";
import type { paths } from "../../things/paths.ts";
import type { LoadContestant } from "../load-contestant.ts";

// README, "Usage": there is nothing for a failure.
export default {
  title: "openapi-fetch",
  keepsSession: false,
  connect({ url, accessToken }) {
    const client = createClient<paths>({ baseUrl: url, headers: { Authorization: `Bearer ${accessToken}` } });
    return async (kind, id) => {
      const params = { path: { id } };
      switch (kind) {
        case "GET":
          return (await client.GET("/things/{id}", { params })).response.status;
        case "PUT":
          return (await client.PUT("/things/{id}", { params, body: { id } })).response.status;
        case "POST":
          return (await client.POST("/things", { body: { id } })).response.status;
        case "POST with key": {
          const headers = { "Idempotency-Key": id };
          return (await client.POST("/keyed-things", { body: { id }, headers })).response.status;
        }
      }
    };
  },
} satisfies LoadContestant;
