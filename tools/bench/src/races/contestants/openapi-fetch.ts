import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "../../things/paths.ts";
import { keepOwnTokens, ownTokens } from "../own-tokens.ts";
import type { RaceContestant } from "../race-contestant.ts";

// https://openapi-ts.dev/openapi-fetch/middleware-auth, "Auth": a token in a variable, put on by `onRequest`, and the comment
// "(optional) add logic here to refresh token when it expires", which is followed here. The page has nothing for a 401.
export default {
  title: "openapi-fetch, docs' recipe",
  keep: keepOwnTokens,
  async connect(setup) {
    const tokens = await ownTokens(setup);
    const authMiddleware: Middleware = {
      async onRequest({ request }) {
        if (tokens.isExpired) await tokens.refresh();
        request.headers.set("Authorization", `Bearer ${tokens.current.accessToken}`);
        return request;
      },
    };
    const client = createClient<paths>({ baseUrl: setup.apiUrl });
    client.use(authMiddleware);
    return async () => (await client.GET("/things/{id}", { params: { path: { id: "1" } } })).response.ok;
  },
} satisfies RaceContestant;
