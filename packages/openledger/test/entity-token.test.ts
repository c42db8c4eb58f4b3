import { inspect } from "node:util";
import { createMock } from "@ledgerkit/mock";
import document from "@ledgerkit/openledger-spec/openapi.json" with { type: "json" };
import { afterEach, describe, expect, it, vi } from "vitest";
import { createOpenLedger, openLedgerEntityToken } from "../src/index.ts";

const who = { developerId: "dev_1", entityId: "ent_1", apiKey: "CANARY-api-key" };
const now = Date.UTC(2026, 0, 1);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** A server that gives one token after the other. */
function server(answer: (turn: number) => Response = granted) {
  const bodies: unknown[] = [];
  const urls: string[] = [];
  const fetch = async (request: Request) => {
    urls.push(request.url);
    bodies.push(await request.json());
    return answer(bodies.length);
  };
  return { fetch, bodies, urls };
}
function granted(turn: number): Response {
  return Response.json({ access_token: `token-${turn}`, token_type: "Bearer", expires_in: 3600 });
}

describe("openLedgerEntityToken", () => {
  it("makes a token for one entity, and says when it ends", async () => {
    vi.useFakeTimers({ now, toFake: ["Date"] });
    const { fetch, bodies, urls } = server();
    const token = await openLedgerEntityToken({ ...who, environment: "sandbox", fetch });
    expect(token).toEqual({ accessToken: "token-1", expiresAt: now + 3_600_000 });
    expect(JSON.parse(JSON.stringify(token))).toEqual(token);
    expect(bodies).toEqual([{ userType: "entity", id: "ent_1", developerId: "dev_1", apiKey: who.apiKey }]);
    expect(urls).toEqual(["https://api-staging.openledger.com/v1/auth/tokens"]);
  });

  it("makes another one each time", async () => {
    const { fetch } = server();
    const tokens = [await openLedgerEntityToken({ ...who, fetch }), await openLedgerEntityToken({ ...who, fetch })];
    expect(tokens.map(({ accessToken }) => accessToken)).toEqual(["token-1", "token-2"]);
  });

  it("takes developer and key from the environment", async () => {
    vi.stubEnv("OPENLEDGER_DEVELOPER_ID", "dev_2");
    vi.stubEnv("OPENLEDGER_API_KEY", "CANARY-other");
    const { fetch, bodies } = server();
    await openLedgerEntityToken({ entityId: "ent_2", fetch });
    expect(bodies).toEqual([{ userType: "entity", id: "ent_2", developerId: "dev_2", apiKey: "CANARY-other" }]);
  });

  it("says nothing of the end when the server does not", async () => {
    const { fetch } = server(() => Response.json({ access_token: "t", token_type: "Bearer" }));
    expect(await openLedgerEntityToken({ ...who, fetch })).toEqual({ accessToken: "t" });
  });

  it.each<[string, () => Response, object]>([
    [
      "refuses",
      () => Response.json({ error: `bad key ${who.apiKey}` }, { status: 401 }),
      { code: "token_request_refused" },
    ],
    ["gives no token", () => Response.json({}), { code: "token_request_failed" }],
  ])("fails when the server %s, showing no key", async (_, answer, want) => {
    const { fetch } = server(answer);
    const error = await openLedgerEntityToken({ ...who, fetch, retry: false }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "AuthError", ...want });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
  });

  it.each([
    ["no entity", { entityId: "" }, /entityId is empty/],
    ["no key", { apiKey: "" }, /missing: apiKey/],
  ])("refuses %s", async (_, change, message) => {
    await expect(openLedgerEntityToken({ ...who, ...change })).rejects.toThrow(message);
  });

  it("works against the contract's mock, and its token makes calls", async () => {
    const { fetch } = await createMock(document);
    const { accessToken } = await openLedgerEntityToken({ ...who, fetch });
    const openledger = createOpenLedger({ auth: accessToken, fetch });
    expect((await openledger.GET("/v1/transactions", { params: { query: { entityId: "ent_1" } } })).status).toBe(200);
  });
});
