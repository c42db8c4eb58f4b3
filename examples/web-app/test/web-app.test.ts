import { redisStore } from "@ledgerkit/auth/redis-store";
import { bigledgerOAuth, createBigLedger } from "@ledgerkit/bigledger";
import document from "@ledgerkit/bigledger-spec/openapi.json" with { type: "json" };
import { canTest, findRedis, startRedis } from "@ledgerkit/machine";
import { createMock } from "@ledgerkit/mock";
import { createClient } from "redis";
import { describe, expect, it } from "vitest";
import { createApp, explain } from "../src/app.ts";

const origin = "http://127.0.0.1:3000";

/** One process of the app. */
async function process(port: number) {
  const { fetch } = await createMock(document);
  const redis = await createClient({ socket: { host: "127.0.0.1", port } })
    .on("error", () => {})
    .connect();
  const store = redisStore(redis);
  const oauth = bigledgerOAuth({
    clientId: "id",
    clientSecret: "secret",
    redirectUri: `${origin}/callback`,
    store,
    fetch,
  });
  const app = createApp({ oauth, clientFor: (auth) => createBigLedger({ auth, companyId: "company_1", fetch }) });
  const get = (path: string, cookie = "") => app(new Request(origin + path, { headers: { cookie } })).catch(explain);
  const close = () => {
    store.close();
    redis.destroy();
  };
  return { get, close };
}

async function signIn({ get }: Awaited<ReturnType<typeof process>>) {
  const begun = await get("/sign-in");
  const cookie = begun.headers.get("set-cookie")?.split(";")[0] ?? "";
  const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state");
  return { cookie, state, begun };
}

describe.skipIf(!canTest(findRedis()))("the web app", () => {
  it("signs a person in, and every process knows the session", async () => {
    await using server = await startRedis();
    const [first, second] = [await process(server.port), await process(server.port)];
    const { cookie, state, begun } = await signIn(first);
    expect(begun.headers.get("location")).toMatch(
      /^https:\/\/auth\.bigledger\.com\/oauth\/authorize\?.*code_challenge=/,
    );
    const back = await first.get(`/callback?code=EXAMPLE&state=${state}`, cookie);
    expect([back.status, back.headers.get("location")]).toEqual([303, "/accounts"]);
    for (const app of [first, second])
      expect(await (await app.get("/accounts", cookie)).text()).toContain("Cash at bank");
    await second.get("/sign-out", cookie);
    expect((await second.get("/accounts", cookie)).headers.get("location")).toBe("/sign-in");
    first.close();
    second.close();
  });

  it("refuses a callback of another sign-in, and one that comes twice", async () => {
    await using server = await startRedis();
    const app = await process(server.port);
    const { cookie, state } = await signIn(app);
    expect((await app.get("/callback?code=EXAMPLE&state=other", cookie)).status).toBe(400);
    expect((await app.get(`/callback?code=EXAMPLE&state=${state}`, cookie)).status).toBe(400);
    app.close();
  });
});
