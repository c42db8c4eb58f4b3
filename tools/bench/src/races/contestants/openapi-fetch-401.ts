import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "../../things/paths.ts";
import { keepOwnTokens, ownTokens } from "../own-tokens.ts";
import type { RaceContestant } from "../race-contestant.ts";

// What users write for want of a recipe, after openapi-typescript#2075 (open): a shared `refreshPromise`, awaited in `onResponse` on
// a 401, then the request once more. Completed kindly: the promise is dropped when it is done, and the request is cloned beforehand.
export default {
  title: "openapi-fetch, users' 401 middleware",
  keep: keepOwnTokens,
  async connect(setup) {
    const tokens = await ownTokens(setup);
    let refreshPromise: Promise<void> | null = null;
    const unsent = new WeakMap<Request, Request>();
    const middleware: Middleware = {
      async onRequest({ request }) {
        request.headers.set("Authorization", `Bearer ${tokens.current.accessToken}`);
        unsent.set(request, request.clone());
        return request;
      },
      async onResponse({ request, response }) {
        const again = unsent.get(request);
        if (response.status !== 401 || !again) return undefined;
        refreshPromise ??= tokens.refresh().finally(() => {
          refreshPromise = null;
        });
        await refreshPromise;
        again.headers.set("Authorization", `Bearer ${tokens.current.accessToken}`);
        return fetch(again);
      },
    };
    const client = createClient<paths>({ baseUrl: setup.apiUrl });
    client.use(middleware);
    return async () => (await client.GET("/things/{id}", { params: { path: { id: "1" } } })).response.ok;
  },
} satisfies RaceContestant;
