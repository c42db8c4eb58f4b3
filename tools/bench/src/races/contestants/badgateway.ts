import { OAuth2Client, OAuth2Fetch, type OAuth2Token } from "@badgateway/oauth2-client";
import type { RaceContestant } from "../race-contestant.ts";
import { tokenFile } from "../token-file.ts";

// README, "Fetch Wrapper", and "Storing tokens for later use with FetchWrapper": `getStoredToken` and `storeToken`. "You can return
// null to fail the process": there is nobody to sign in again.
export default {
  title: "@badgateway/oauth2-client, OAuth2Fetch",
  async keep(setup) {
    await tokenFile<OAuth2Token>(setup)?.write(setup.tokens);
  },
  async connect(setup) {
    const file = tokenFile<OAuth2Token>(setup);
    const fetchWrapper = new OAuth2Fetch({
      client: new OAuth2Client({
        tokenEndpoint: setup.tokenUrl,
        clientId: setup.clientId,
        clientSecret: setup.clientSecret,
      }),
      getNewToken: () => null,
      getStoredToken: () => file?.read() ?? setup.tokens,
      // The library calls it and does not wait.
      storeToken: (token) => void file?.write(token),
    });
    return async () => (await fetchWrapper.fetch(`${setup.apiUrl}/things/1`)).ok;
  },
} satisfies RaceContestant;
