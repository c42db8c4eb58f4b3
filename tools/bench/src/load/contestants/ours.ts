import { AuthorizationCode } from "@ledgerkit/auth";
import { createClient } from "@ledgerkit/client";
import { contract } from "../../things/contract.ts";
import type { paths } from "../../things/paths.ts";
import type { LoadContestant } from "../load-contestant.ts";

export default {
  title: "ledgerkit",
  keepsSession: true,
  connect({ url, accessToken, refreshToken }) {
    const oauth = new AuthorizationCode({
      endpoints: { token: new URL(`${url}/token`) },
      clientId: "acme",
      clientSecret: "secret",
      redirectUri: "https://app.example/callback",
    });
    const token = oauth.session({ accessToken, refreshToken, obtainedAt: Date.now() });
    const client = createClient<paths, typeof contract>(contract, { baseUrl: url, credentials: { token } });
    return async (kind, id) => {
      const params = { path: { id } };
      switch (kind) {
        case "GET":
          return (await client.GET("/things/{id}", { params })).response.status;
        case "PUT":
          return (await client.PUT("/things/{id}", { params, body: { id } })).response.status;
        case "POST":
          return (await client.POST("/things", { body: { id } })).response.status;
        case "POST with key":
          return (await client.POST("/keyed-things", { body: { id }, idempotencyKey: id })).response.status;
      }
    };
  },
} satisfies LoadContestant;
