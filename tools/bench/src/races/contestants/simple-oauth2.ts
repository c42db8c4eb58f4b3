import { AuthorizationCode, type Token } from "simple-oauth2";
import type { RaceContestant, SignedIn } from "../race-contestant.ts";
import { tokenFile } from "../token-file.ts";

// README, "Refresh an access token": `if (accessToken.expired()) accessToken = await accessToken.refresh(refreshParams)`, with
// `persistAccessTokenJSON(JSON.stringify(accessToken))` after it and `client.createToken(JSON.parse(…))` before.
export default {
  title: "simple-oauth2, README",
  async keep(setup) {
    await tokenFile<Token>(setup)?.write(asToken(setup.tokens));
  },
  async connect(setup) {
    const { origin, pathname } = new URL(setup.tokenUrl);
    const client = new AuthorizationCode({
      client: { id: setup.clientId, secret: setup.clientSecret },
      auth: { tokenHost: origin, tokenPath: pathname },
    });
    const file = tokenFile<Token>(setup);
    let accessToken = client.createToken((await file?.read()) ?? asToken(setup.tokens));
    return async () => {
      if (accessToken.expired()) {
        accessToken = await accessToken.refresh();
        await file?.write(accessToken.token);
      }
      const headers = { Authorization: `Bearer ${accessToken.token["access_token"]}` };
      return (await fetch(`${setup.apiUrl}/things/1`, { headers })).ok;
    };
  },
} satisfies RaceContestant;

function asToken({ accessToken, refreshToken, expiresAt }: SignedIn): Token {
  return { access_token: accessToken, refresh_token: refreshToken, expires_at: new Date(expiresAt).toISOString() };
}
