import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuthError, AuthorizationCode, type AuthorizationCodeOptions } from "../src/index.ts";
import { type AuthorizationServer, client, followTo, startAuthorizationServer } from "./_authorization-server.ts";

let server: AuthorizationServer;
beforeAll(async () => {
  server = await startAuthorizationServer();
});
afterAll(() => server[Symbol.asyncDispose]());

function app(overrides: Partial<AuthorizationCodeOptions> = {}) {
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

  it.each<[string, (callback: URL) => string | URL, string]>([
    ["that is not the whole URL", (callback) => callback.pathname + callback.search, "it is not an absolute URL"],
    ["with two states", (callback) => `${callback}&state=other`, "its state is another one"],
  ])("refuses a callback %s, showing nothing of it", async (_, change, reason) => {
    const { oauth, request, callback } = await signIn();
    const error = await oauth.callback(change(callback), request).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "callback_invalid", message: expect.stringContaining(reason) });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(callback.searchParams.get("code"));
  });

  it.each([[undefined], [""]])("refuses every callback when there is no state to compare with (%j)", async (state) => {
    const { oauth, request, callback } = await signIn();
    if (state === undefined) callback.searchParams.delete("state");
    else callback.searchParams.set("state", state);
    const outcome = oauth.callback(callback, { ...request, state: state as string });
    await expect(outcome).rejects.toMatchObject({
      code: "callback_invalid",
      message: expect.stringMatching(/no sign-in is under way/),
    });
  });

  it("refuses a callback without the verifier before the code is spent", async () => {
    const { oauth, request, callback } = await signIn();
    const { state, codeVerifier } = request;
    await expect(oauth.callback(callback, { state })).rejects.toThrow(TypeError);
    await expect(oauth.callback(callback, { state, codeVerifier })).resolves.toBeDefined();
  });

  it("takes a callback once: the server never sees its code again", async () => {
    const { oauth, request, callback } = await signIn();
    const before = server.tokenRequests.length;
    const outcomes = await Promise.allSettled([oauth.callback(callback, request), oauth.callback(callback, request)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(outcomes[1]).toMatchObject({
      reason: { code: "callback_invalid", message: expect.stringMatching(/taken before/) },
    });
    expect(server.tokenRequests.length - before).toBe(1);
    // The server takes tokens back whose code comes again; these are good.
    const session = oauth.session();
    await session.refused(await session.getToken());
    expect(await session.getToken()).toBeTypeOf("string");
  });

  it("takes a callback again when the server was not reached", async () => {
    let isDown = true;
    const oauth = app({ fetch: async (request) => (isDown ? new Response(null, { status: 503 }) : fetch(request)) });
    const { request, callback } = await signIn(oauth);
    await expect(oauth.callback(callback, request)).rejects.toMatchObject({ code: "token_request_failed" });
    isDown = false;
    await expect(oauth.callback(callback, request)).resolves.toBeDefined();
  });

  it.each<[string, string, RegExp | undefined]>([
    ["https", "https://app.example/callback?x=1", undefined],
    ["http on loopback", "http://127.0.0.1:8080/callback", undefined],
    ["a scheme of the app's own", "com.example.app:/callback", undefined],
    ["http elsewhere", "http://app.example/callback", /is not https/],
    ["a path", "/callback", /absolute URL/],
    ["a fragment", "https://app.example/callback#", /fragment/],
    ["credentials", "https://me:CANARY@app.example/callback", /credentials/],
    ["a script", "javascript:alert(1)", /must not begin with javascript:/],
  ])("judges a redirect URI with %s", (_, redirectUri, want) => {
    if (want) expect(() => app({ redirectUri })).toThrow(want);
    else expect(app({ redirectUri }).redirectUri).toBe(redirectUri);
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
