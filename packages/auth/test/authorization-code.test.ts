import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuthError, AuthorizationCode } from "../src/index.ts";
import { type AuthorizationServer, client, followTo, startAuthorizationServer } from "./_authorization-server.ts";

let server: AuthorizationServer;
beforeAll(async () => {
  server = await startAuthorizationServer();
});
afterAll(() => server[Symbol.asyncDispose]());

function app(overrides: { redirectUri?: string; clientSecret?: string } = {}) {
  return new AuthorizationCode({
    endpoints: { authorize: new URL(`${server.url}/auth`), token: new URL(`${server.url}/token`), issuer: server.url },
    clientId: client.client_id,
    clientSecret: client.client_secret,
    redirectUri: client.redirect_uri,
    ...overrides,
  });
}

const scope = ["openid", "offline_access", "read"] as const;

async function signIn(oauth = app()) {
  const request = await oauth.authorizationUrl({ scope });
  const callback = await followTo(request.url, client.redirect_uri);
  return { oauth, request, callback };
}

describe("authorization code with PKCE, against oidc-provider", () => {
  it("signs a user in and gives a session", async () => {
    const { oauth, request, callback } = await signIn();
    const session = await oauth.callback(callback, request);
    const token = await session.getToken();
    expect((await server.provider.AccessToken.find(token))?.accountId).toBe("ada");
    expect((await session.tokens())?.refreshToken).toBeTypeOf("string");
  });

  it("sends an S256 challenge, never the verifier", async () => {
    const { url, codeVerifier } = await app().authorizationUrl({ scope });
    expect(url.searchParams.get("code_challenge_method")).toBe("S256");
    expect(url.searchParams.get("code_challenge")).toHaveLength(43);
    expect(url.href).not.toContain(codeVerifier);
  });

  it("keeps sessions of several tenants apart", async () => {
    const { oauth, request, callback } = await signIn();
    const ada = await oauth.callback(callback, { ...request, tenant: "ada" });
    await expect(oauth.session("grace").getToken()).rejects.toMatchObject({ code: "session_expired" });
    expect(await ada.getToken()).toBeTypeOf("string");
  });

  it.each<[string, (url: URL) => void, Partial<AuthError>]>([
    ["a state of another sign-in", (url) => url.searchParams.set("state", "other"), { code: "callback_invalid" }],
    ["no state", (url) => url.searchParams.delete("state"), { code: "callback_invalid" }],
    ["no code", (url) => url.searchParams.delete("code"), { code: "callback_invalid" }],
    ["another issuer", (url) => url.searchParams.set("iss", "https://evil.example"), { code: "callback_invalid" }],
    [
      "a refusal",
      (url) => {
        url.searchParams.delete("code");
        url.searchParams.set("error", "access_denied");
      },
      { code: "callback_refused", oauthError: "access_denied" },
    ],
    [
      "a made-up code",
      (url) => url.searchParams.set("code", "CANARY-code"),
      { code: "token_request_refused", oauthError: "invalid_grant" },
    ],
  ])("refuses a callback with %s", async (_, change, want) => {
    const { oauth, request, callback } = await signIn();
    change(callback);
    const error = await oauth.callback(callback, request).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject(want);
  });

  it("refuses a code with the verifier of another sign-in", async () => {
    const { oauth, request, callback } = await signIn();
    const other = await oauth.authorizationUrl({ scope });
    await expect(oauth.callback(callback, { ...request, codeVerifier: other.codeVerifier })).rejects.toMatchObject({
      code: "token_request_refused",
      oauthError: "invalid_grant",
    });
  });

  it("says that a wrong secret was refused, without showing it", async () => {
    const { request, callback } = await signIn();
    const error = await app({ clientSecret: "CANARY-wrong" })
      .callback(callback, request)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "token_request_refused", status: 401, oauthError: "invalid_client" });
    expect(String((error as Error).stack)).not.toContain("CANARY");
  });
});
