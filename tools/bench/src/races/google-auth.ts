import { type Credentials, OAuth2Client } from "google-auth-library";
import type { RaceContestant, SignedIn } from "./race-contestant.ts";
import { tokenFile } from "./token-file.ts";

/**
 * README, "OAuth2": `setCredentials(tokens)` with an `expiry_date`, then `client.fetch(url)`; "Handling token events": the way "to
 * make sure you always store the most recent tokens is to use the `tokens` event".
 *
 * It keeps its first refresh token even when the server rotates it (`refreshAccessTokenAsync`), so every session here would be lost
 * at the renewal after the one that is counted.
 */
export function googleAuth(title: string, options: { readonly forceRefreshOnFailure?: boolean }): RaceContestant {
  return {
    title,
    async keep(setup) {
      await tokenFile<Credentials>(setup)?.write(asCredentials(setup.tokens));
    },
    async connect(setup) {
      const file = tokenFile<Credentials>(setup);
      const client = new OAuth2Client({
        clientId: setup.clientId,
        clientSecret: setup.clientSecret,
        endpoints: { oauth2TokenUrl: setup.tokenUrl },
        ...options,
      });
      client.setCredentials((await file?.read()) ?? asCredentials(setup.tokens));
      client.on("tokens", (tokens) => void file?.write(tokens));
      return async () => (await client.fetch(`${setup.apiUrl}/things/1`)).ok;
    },
  };
}

function asCredentials({ accessToken, refreshToken, expiresAt }: SignedIn): Credentials {
  return { access_token: accessToken, refresh_token: refreshToken, expiry_date: expiresAt };
}
