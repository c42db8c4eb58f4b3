import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { redisStore } from "@ledgerkit/auth/redis-store";
import { bigledgerOAuth } from "@ledgerkit/bigledger";
import { canTest, findRedis, startRedis } from "@ledgerkit/machine";
import { createClient } from "redis";
import { describe, expect, it } from "vitest";
import { runFleet } from "../src/fleet.ts";

/** A provider that rotates: every refresh token is good once, and only the newest access token is taken. */
function startProvider() {
  let generation = 0;
  const refreshes: boolean[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const answer = (status: number, value: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (request.url === "/oauth/token") {
      const { grant_type, refresh_token } = JSON.parse(body) as Record<string, string>;
      const isGood = grant_type === "authorization_code" || refresh_token === `refresh-${generation}`;
      if (grant_type === "refresh_token") refreshes.push(isGood);
      if (!isGood) return answer(400, { error: "invalid_grant" });
      generation += 1;
      return answer(200, {
        access_token: `access-${generation}`,
        refresh_token: `refresh-${generation}`,
        token_type: "Bearer",
        expires_in: 300,
      });
    }
    if (request.headers.authorization !== `Bearer access-${generation}`)
      return answer(401, { success: false, error: { code: "UNAUTHORIZED" } });
    return answer(200, { success: true, data: {} });
  });
  const listening = new Promise<string>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
  return {
    listening,
    refreshes,
    server,
  };
}

describe.skipIf(!canTest(findRedis()))("a fleet of 8 workers", () => {
  it("shares one session: one refresh, no call failed", async () => {
    await using redis = await startRedis();
    const provider = startProvider();
    const url = await provider.listening;
    const connection = await createClient({ socket: { host: "127.0.0.1", port: redis.port } })
      .on("error", () => {})
      .connect();
    const store = redisStore(connection);
    const oauth = bigledgerOAuth({
      clientId: "id",
      clientSecret: "secret",
      redirectUri: "https://app.example/callback",
      store,
      authorizationServer: url,
    });
    const session = await oauth.callback("https://app.example/callback?code=c&state=s", {
      state: "s",
      codeVerifier: "v".repeat(43),
      tenant: "the-fleet",
    });
    // The access token is no longer good, and nobody in the fleet knows.
    await session.adopt({
      accessToken: "spent",
      refreshToken: "refresh-1",
      obtainedAt: Date.now(),
      expiresAt: Date.now() + 300_000,
    });

    const accountIds = Array.from({ length: 200 }, (_, index) => `acc_${index}`);
    const results = await runFleet(8, accountIds, {
      NODE_OPTIONS: "--conditions=@ledgerkit/source",
      BIGLEDGER_CLIENT_ID: "id",
      BIGLEDGER_CLIENT_SECRET: "secret",
      REDIS_URL: `redis://127.0.0.1:${redis.port}`,
      AUTHORIZATION_SERVER: url,
      API: url,
    });
    expect(results.map(({ status }) => status)).toEqual(accountIds.map(() => 200));
    expect(provider.refreshes).toEqual([true]);
    store.close();
    connection.destroy();
    provider.server.closeAllConnections();
    provider.server.close();
  }, 60_000);
});
