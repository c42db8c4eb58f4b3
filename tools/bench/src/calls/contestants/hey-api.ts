import { loadHeyApiClient } from "../../hey-api/load-hey-api-client.ts";
import { baseUrl, type CallContestant, key } from "../call-contestant.ts";

// What a generated SDK function does (`getThing` in sdk.gen.ts): `client.get({ security, url, …options })`.
export default {
  title: "@hey-api/openapi-ts, fetch client",
  async connect() {
    const { createClient } = await loadHeyApiClient();
    const client = createClient({ baseUrl, auth: key });
    return async () => {
      const security = [{ scheme: "bearer" as const, type: "http" as const }];
      return (await client.get({ security, url: "/things/{id}", path: { id: "1" } })).data;
    };
  },
} satisfies CallContestant;
