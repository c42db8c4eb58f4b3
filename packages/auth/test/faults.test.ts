import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AuthError, AuthorizationCode, memoryStore, type TokenEvent, type TokenStore } from "../src/index.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const json =
  (status: number, body: object, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
const good: Answer = json(200, {
  access_token: "CANARY-new",
  token_type: "Bearer",
  expires_in: 300,
  refresh_token: "CANARY-rotated",
});

let answers: Answer[];
let sent: string[];
let url: string;
let server: ReturnType<typeof createServer>;

beforeEach(async () => {
  answers = [];
  sent = [];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      sent.push(`${request.url} ${new URLSearchParams(body).get("refresh_token")}`);
      (answers.shift() ?? good)(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function expiredSession(store: TokenStore = memoryStore(), renewalTimeoutMs = 3_000) {
  const events: TokenEvent[] = [];
  const oauth = new AuthorizationCode({
    endpoints: { token: new URL(`${url}/token`) },
    clientId: "acme",
    clientSecret: "CANARY-secret",
    redirectUri: "https://app.example/callback",
    store,
    renewalTimeoutMs,
    observeTokens: (event) => events.push(event),
  });
  const session = oauth.session("ada");
  await session.adopt({ accessToken: "CANARY-old", refreshToken: "CANARY-refresh", obtainedAt: 0, expiresAt: 1 });
  await new Promise((resolve) => setTimeout(resolve, 2));
  return { session, events };
}

describe("a token endpoint that", () => {
  it.each<[string, Answer[], number]>([
    ["fails once with 500", [json(500, {})], 2],
    ["fails twice with 503", [json(503, {}), json(503, {})], 3],
    ["is busy for a second", [json(429, { error: "slow_down" }, { "retry-after": "1" })], 2],
    ["breaks the connection before it answers", [(response) => response.destroy()], 2],
    [
      "breaks off in the middle of its answer",
      [
        (response) =>
          void response
            .writeHead(200, { "content-type": "application/json", "content-length": "500" })
            .write('{"access_to', () => response.destroy()),
      ],
      2,
    ],
    [
      "answers with HTML",
      [(response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>CANARY</html>")],
      2,
    ],
    [
      "answers with garbage",
      [(response) => void response.writeHead(200, { "content-type": "application/json" }).end("{CANARY")],
      2,
    ],
    ["answers without a token", [json(200, { hello: "CANARY" })], 2],
    ["is late", [(response) => void setTimeout(() => good(response, undefined as never), 400)], 1],
  ])("%s is asked again, for all callers together", async (_, script, want) => {
    answers = script;
    const { session } = await expiredSession();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => session.getToken()));
    expect(new Set(tokens)).toEqual(new Set(["CANARY-new"]));
    expect(sent).toHaveLength(want);
    expect((await session.tokens())?.refreshToken).toBe("CANARY-rotated");
  });

  it("answers twice is asked with the newest refresh token", async () => {
    const { session } = await expiredSession();
    await session.getToken();
    await session.refused("CANARY-new");
    expect(sent).toEqual(["/token CANARY-refresh", "/token CANARY-rotated"]);
  });

  it("sends no new refresh token leaves the old one good", async () => {
    answers = [json(200, { access_token: "CANARY-new", token_type: "Bearer" })];
    const { session } = await expiredSession();
    await session.getToken();
    expect((await session.tokens())?.refreshToken).toBe("CANARY-refresh");
  });

  it.each<[string, Answer[], Partial<AuthError>]>([
    ["is down", [1, 2, 3].map(() => json(500, {})), { code: "token_request_failed", status: 500 }],
    [
      "asks for an hour",
      [json(429, {}, { "retry-after": "3600" })],
      { code: "token_request_failed", status: 429, retryAfterMs: 3_600_000 },
    ],
    [
      "redirects to another host",
      [1, 2, 3].map(
        () => (response: ServerResponse) => void response.writeHead(307, { location: "https://evil.example/" }).end(),
      ),
      { code: "token_request_failed", status: 307 },
    ],
    ["never answers", [() => {}], { code: "token_request_failed" }],
    [
      "refuses the client",
      [json(401, { error: "invalid_client" })],
      { code: "token_request_refused", oauthError: "invalid_client" },
    ],
    [
      "refuses the refresh token",
      [json(400, { error: "invalid_grant", error_description: "spent" })],
      { code: "session_expired" },
    ],
  ])("%s gives one clear error to all, and is left alone for a while", async (_, script, want) => {
    answers = script;
    const { session } = await expiredSession(memoryStore(), 1_500);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => Promise.resolve(session.getToken()).catch((error: unknown) => error)),
    );
    const before = sent.length;
    for (let call = 0; call < 20; call += 1)
      outcomes.push(await Promise.resolve(session.getToken()).catch((error: unknown) => error));
    expect(sent.length).toBe(before);
    for (const error of outcomes) {
      expect(error).toBeInstanceOf(AuthError);
      expect(error).toMatchObject(want);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
    }
    expect(sent.every((line) => line.startsWith("/token "))).toBe(true);
  });
});

describe("a store that is away", () => {
  /** A store that can be cut off, and counts what gets through. */
  function cuttable() {
    const inner = memoryStore();
    let isAway = false;
    const guard =
      <Arguments extends unknown[], Result>(run: (...given: Arguments) => Promise<Result>) =>
      async (...given: Arguments): Promise<Result> => {
        if (isAway) throw new AuthError("store_unavailable", "cut off");
        return run(...given);
      };
    const store: TokenStore = {
      get: guard(inner.get),
      compareAndSet: guard(inner.compareAndSet),
      delete: guard(inner.delete),
      lease: guard(inner.lease),
    };
    return {
      store,
      inner,
      cut(away: boolean) {
        isAway = away;
      },
    };
  }

  it("leaves the token in hand serving, and never renews without the lease", async () => {
    const { store, cut } = cuttable();
    const { session } = await expiredSession(store);
    const token = await session.getToken();
    cut(true);
    expect(await session.getToken()).toBe(token);
    await expect(session.refused(token)).rejects.toMatchObject({ code: "store_unavailable" });
    expect(sent).toHaveLength(1);
    cut(false);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    answers = [json(200, { access_token: "CANARY-next", token_type: "Bearer" })];
    expect(await session.refused(token)).toBe(true);
  });

  it("between the answer and the storing loses nothing: the tokens serve, and are stored when it is back", async () => {
    const { store, inner, cut } = cuttable();
    const { session, events } = await expiredSession(store);
    const [key = ""] = ["session", new URL(url).origin, "acme", "ada"].join(" ").match(/.+/) ?? [];
    answers = [
      (response, request) => {
        cut(true);
        good(response, request);
      },
    ];
    expect(await session.getToken()).toBe("CANARY-new");
    expect(events.map(({ type }) => type)).toEqual(["requested", "unsaved"]);
    expect(await session.getToken()).toBe("CANARY-new");
    await expect(session.refused("CANARY-new")).rejects.toMatchObject({ code: "store_unavailable" });
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await inner.get(key))?.value).toContain("CANARY-refresh");
    cut(false);
    await session.getToken();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await inner.get(key))?.value).toContain("CANARY-rotated");
  });

  it("and comes back only when the next renewal is due: the newest refresh token is used, not the stored one", async () => {
    const { store, cut } = cuttable();
    const { session } = await expiredSession(store);
    answers = [
      (response, request) => {
        cut(true);
        good(response, request);
      },
    ];
    await session.getToken();
    cut(false);
    await session.refused("CANARY-new");
    expect(sent).toEqual(["/token CANARY-refresh", "/token CANARY-rotated"]);
  });
});
