import { inspect } from "node:util";
import document from "@ledgerkit/ledgible-spec/openapi.json" with { type: "json" };
import { createMock, type Mock } from "@ledgerkit/mock";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { AuthError, createLedgible, type LedgibleConnectOptions, ledgibleConnect } from "../src/index.ts";

const redirectUri = "https://app.example/callback?from=a%20b";
const link = { exchangeName: "kraken", userId: "user/1 ä" };

let mock: Mock;
beforeAll(async () => {
  mock = await createMock(document);
});
afterEach(() => {
  vi.useRealTimers();
});

/** The provider: its token endpoint rotates tokens of an hour, and everything else is the contract's mock. */
function provider() {
  const forms: Record<string, string>[] = [];
  const bearers: (string | null)[] = [];
  const fetch = async (request: Request) => {
    if (!request.url.endsWith("/v1/oauth2/token")) {
      bearers.push(request.headers.get("authorization"));
      return mock.fetch(request);
    }
    const form = Object.fromEntries(new URLSearchParams(await request.text()));
    forms.push(form);
    const turn = forms.length;
    const isGood =
      form["grant_type"] === "refresh_token"
        ? form["refresh_token"] === `CANARY-refresh-${turn - 1}`
        : form["code"] === "CANARY-code" && form["redirect_uri"] === redirectUri;
    if (!isGood)
      return Response.json({ error: "invalid_grant", error_description: `no: ${form["code"]}` }, { status: 400 });
    return Response.json({
      access_token: `CANARY-access-${turn}`,
      refresh_token: `CANARY-refresh-${turn}`,
      token_type: "Bearer",
      expires_in: 3600,
    });
  };
  const connect = (options: Partial<LedgibleConnectOptions> = {}) =>
    ledgibleConnect({ clientId: "client", clientSecret: "CANARY-client-secret", redirectUri, fetch, ...options });
  return { connect, fetch, forms, bearers };
}

const back = (state: string, change: (url: URL) => void = () => {}) => {
  const url = new URL(redirectUri);
  url.searchParams.set("code", "CANARY-code");
  url.searchParams.set("state", state);
  change(url);
  return url;
};

describe("ledgibleConnect", () => {
  it("builds the link page's URL with everything that it needs", () => {
    const { url, state } = provider().connect().requestUrl(link);
    expect(url.origin + url.pathname).toBe("https://data-sandbox.ledgible.io/request/kraken");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      user_id: link.userId,
      redirect_uri: redirectUri,
      client_id: "client",
      state,
    });
    // To the letter: a server compares it so.
    expect(url.search).toContain(`redirect_uri=${encodeURIComponent(redirectUri)}`);
    expect(state.length).toBeGreaterThanOrEqual(43);
    expect(url.href).not.toContain("CANARY");
  });

  it("gives each link a state of its own", () => {
    const connect = provider().connect();
    expect(connect.requestUrl(link).state).not.toBe(connect.requestUrl(link).state);
  });

  it("chooses the pages of the environment, and brands them", () => {
    const { url } = provider()
      .connect({ environment: "production" })
      .requestUrl({ ...link, appId: "app12345" });
    expect(url.origin).toBe("https://data.ledgible.io");
    expect(url.searchParams.get("appId")).toBe("app12345");
  });

  it("builds the update page's URL with the user's token, for which Ledgible asks", async () => {
    const { connect } = provider();
    const { requestUrl, updateUrl, callback } = connect();
    const { state } = requestUrl(link);
    const linked = await callback(back(state), { state, userId: link.userId });
    const update = await updateUrl({ ...link, dataSourceId: "373c4c01" }, linked);
    expect(update.url.origin + update.url.pathname).toBe("https://data-sandbox.ledgible.io/auth/kraken/update");
    expect(Object.fromEntries(update.url.searchParams)).toEqual({
      user_id: link.userId,
      token: "CANARY-access-1",
      data_source_id: "373c4c01",
      state: update.state,
    });
  });

  it.each<[string, (connect: ReturnType<typeof ledgibleConnect>) => unknown, RegExp]>([
    ["no user", (connect) => connect.requestUrl({ ...link, userId: "" }), /userId is empty/],
    ["a blank user", (connect) => connect.requestUrl({ ...link, userId: " " }), /userId is empty/],
    ["no exchange", (connect) => connect.requestUrl({ ...link, exchangeName: "" }), /exchangeName is empty/],
    [
      "an exchange that leads elsewhere",
      (connect) => connect.requestUrl({ ...link, exchangeName: ".." }),
      /exchangeName/,
    ],
    ["an empty branding", (connect) => connect.requestUrl({ ...link, appId: "" }), /appId is empty/],
    [
      "no data source",
      (connect) => connect.updateUrl({ ...link, dataSourceId: "" }, connect.session("user-1")),
      /dataSourceId is empty/,
    ],
    ["nobody's callback", (connect) => connect.callback(back("s"), { state: "s", userId: "" }), /userId is empty/],
    ["nobody's session", (connect) => connect.session(""), /userId is empty/],
  ])("refuses %s", async (_, call, message) => {
    await expect((async () => call(provider().connect()))()).rejects.toThrow(message);
  });

  it.each<[string, string, RegExp]>([
    ["is http elsewhere", "http://app.example/callback", /is not https/],
    ["has a fragment", "https://app.example/callback#x", /fragment/],
    ["is a path", "/callback", /absolute URL/],
  ])("refuses a redirect URI that %s", (_, uri, message) => {
    expect(() => provider().connect({ redirectUri: uri })).toThrow(message);
  });

  it.each<[string, (url: URL) => void, object]>([
    ["another state", (url) => url.searchParams.set("state", "other"), { code: "callback_invalid" }],
    ["no state", (url) => url.searchParams.delete("state"), { code: "callback_invalid" }],
    ["no code", (url) => url.searchParams.delete("code"), { code: "callback_invalid" }],
    [
      "an error",
      (url) => {
        url.searchParams.delete("code");
        url.searchParams.set("error", "access_denied");
        url.searchParams.set("error_description", "the user said no");
      },
      { code: "callback_refused", oauthError: "access_denied", message: expect.stringContaining("the user said no") },
    ],
    [
      "a code that is not good",
      (url) => url.searchParams.set("code", "CANARY-other"),
      { code: "token_request_refused", oauthError: "invalid_grant" },
    ],
  ])("refuses a callback with %s", async (_, change, want) => {
    const { connect, forms } = provider();
    const { requestUrl, callback } = connect();
    const { state } = requestUrl(link);
    const error = await callback(back(state, change), { state, userId: "user-1" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject(want);
    expect(forms).toHaveLength((error as AuthError).code === "token_request_refused" ? 1 : 0);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
  });

  it("takes a callback once", async () => {
    const { connect, forms } = provider();
    const { requestUrl, callback } = connect();
    const { state } = requestUrl(link);
    await callback(back(state), { state, userId: "user-1" });
    await expect(callback(back(state), { state, userId: "user-1" })).rejects.toMatchObject({
      code: "callback_invalid",
    });
    expect(forms).toHaveLength(1);
  });

  it("exchanges the code as a form with the client's credentials, and without a verifier", async () => {
    const { connect, forms } = provider();
    const { requestUrl, callback } = connect();
    const { state } = requestUrl(link);
    await callback(back(state), { state, userId: "user-1" });
    expect(forms).toEqual([
      {
        grant_type: "authorization_code",
        code: "CANARY-code",
        client_id: "client",
        client_secret: "CANARY-client-secret",
        redirect_uri: redirectUri,
      },
    ]);
  });

  it("refreshes when the token has expired, with the newest refresh token, once for all calls", async () => {
    vi.useFakeTimers({ toFake: ["performance", "Date"] });
    const { connect, fetch, forms, bearers } = provider();
    const linking = connect();
    const { state } = linking.requestUrl(link);
    const auth = await linking.callback(back(state), { state, userId: "user-1" });
    const ledgible = createLedgible({ auth, fetch });
    const params = { path: { userId: "user-1" } };
    const call = () => ledgible.GET("/v1/data/user/{userId}/dataSources/", { params });

    expect((await call()).status).toBe(200);
    for (const turn of [2, 3]) {
      vi.advanceTimersByTime(3_601_000);
      const results = await Promise.all(Array.from({ length: 10 }, call));
      expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
      expect(bearers.slice(-10)).toEqual(Array.from({ length: 10 }, () => `Bearer CANARY-access-${turn}`));
      // No redirect URI: Ledgible's refresh has none.
      expect(forms.slice(turn - 1)).toEqual([
        {
          grant_type: "refresh_token",
          refresh_token: `CANARY-refresh-${turn - 1}`,
          client_id: "client",
          client_secret: "CANARY-client-secret",
        },
      ]);
    }
    // The user's session, and nobody else's.
    expect(await linking.session("user-1").getToken()).toBe("CANARY-access-3");
    await expect(linking.session("user-2").getToken()).rejects.toMatchObject({ code: "session_expired" });
  });
});
