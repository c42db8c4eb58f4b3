import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuthorizationCode, type Session } from "../src/index.ts";
import { type AuthorizationServer, client, followTo, startAuthorizationServer } from "./_authorization-server.ts";

let server: AuthorizationServer;
beforeAll(async () => {
  server = await startAuthorizationServer({ accessTokenSeconds: 300 });
});
afterAll(() => server[Symbol.asyncDispose]());

function app() {
  return new AuthorizationCode({
    endpoints: { authorize: new URL(`${server.url}/auth`), token: new URL(`${server.url}/token`), issuer: server.url },
    clientId: client.client_id,
    clientSecret: client.client_secret,
    redirectUri: client.redirect_uri,
  });
}

async function signedIn(): Promise<{ session: Session; oauth: AuthorizationCode }> {
  const oauth = app();
  const request = await oauth.authorizationUrl({ scope: ["openid", "offline_access"] });
  const session = await oauth.callback(await followTo(request.url, client.redirect_uri), request);
  server.tokenRequests.length = 0;
  return { session, oauth };
}

const refreshes = () => server.tokenRequests.filter(({ grant }) => grant === "refresh_token");

describe("refresh with rotation and reuse detection, against oidc-provider", () => {
  it("renews an expired token once for 50 callers", async () => {
    const { session, oauth } = await signedIn();
    const { refreshToken = "" } = (await session.tokens()) ?? {};
    const now = Date.now();
    const expired = oauth.session({
      accessToken: "spent",
      refreshToken,
      obtainedAt: now - 300_000,
      expiresAt: now - 1,
    });
    const tokens = await Promise.all(Array.from({ length: 50 }, () => expired.getToken()));
    expect(new Set(tokens).size).toBe(1);
    expect(refreshes()).toEqual([{ grant: "refresh_token", ok: true }]);
  });

  it.each([
    ["together", () => 0],
    ["spread over 0.4 s", (index: number) => index * 8],
    ["spread over 1.8 s", (index: number) => index * 36],
  ])("renews a token that was revoked early once, with 50 refusals heard %s", async (_, delay) => {
    const { session } = await signedIn();
    const token = await session.getToken();
    await (await server.provider.AccessToken.find(token))?.destroy();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, async (__, index) => {
        await new Promise((resolve) => setTimeout(resolve, delay(index)));
        const replay = await session.refused(token);
        return replay && (await server.provider.AccessToken.find(await session.getToken())) !== undefined;
      }),
    );
    expect(outcomes).toEqual(Array.from({ length: 50 }, () => true));
    expect(refreshes()).toEqual([{ grant: "refresh_token", ok: true }]);
  });

  it("uses the rotated token for the next renewal", async () => {
    const { session } = await signedIn();
    const tokens = [await session.getToken()];
    for (let round = 0; round < 3; round += 1) {
      await session.refused(tokens.at(-1) ?? "");
      tokens.push(await session.getToken());
    }
    expect(new Set(tokens).size).toBe(4);
    expect(refreshes().every(({ ok }) => ok)).toBe(true);
  });

  it("says that the session is over when the refresh token is no longer good", async () => {
    const { session, oauth } = await signedIn();
    const spent = (await session.tokens())?.refreshToken ?? "";
    await session.refused(await session.getToken());
    const thief = oauth.session({ accessToken: "spent", refreshToken: spent, obtainedAt: 0, expiresAt: 1 });
    await expect(thief.getToken()).rejects.toMatchObject({ code: "session_expired" });
  });
});
