import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bigledgerOAuth, createBigLedger } from "../src/index.ts";

const redirectUri = "https://app.example/callback";
const clientSecret = "CANARY-client-secret";

/** What the provider's page shows, over HTTP on loopback: JSON in and out, single-use refresh tokens, and one account. */
let server: Server;
let url: string;
let requests: { type: string | undefined; body: Record<string, string> }[];
let token: string;
let refreshToken: string;
let challenge: string;

beforeEach(async () => {
  requests = [];
  token = "";
  refreshToken = "";
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const answer = (status: number, body: object) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    if (request.url !== "/oauth/token") {
      if (request.headers.authorization === `Bearer ${token}`) return answer(200, { success: true, data: [] });
      return answer(401, { success: false, error: { code: "UNAUTHORIZED", message: "expired" } });
    }
    const type = request.headers["content-type"];
    if (!type?.startsWith("application/json")) return answer(400, { error: "invalid_request" });
    const body = JSON.parse(text) as Record<string, string>;
    requests.push({ type, body });
    if (body["client_id"] !== "client" || body["client_secret"] !== clientSecret) {
      return answer(401, { error: "invalid_client" });
    }
    const isGood =
      body["grant_type"] === "authorization_code"
        ? body["code"] === "CANARY-code" &&
          body["redirect_uri"] === redirectUri &&
          createHash("sha256")
            .update(body["code_verifier"] ?? "")
            .digest("base64url") === challenge
        : body["grant_type"] === "refresh_token" && body["refresh_token"] === refreshToken;
    if (!isGood) return answer(400, { error: "invalid_grant" });
    token = `CANARY-access-${requests.length}`;
    refreshToken = `CANARY-refresh-${requests.length}`;
    return answer(200, { access_token: token, refresh_token: refreshToken, token_type: "Bearer", expires_in: 3600 });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function signIn() {
  const oauth = bigledgerOAuth({ clientId: "client", clientSecret, redirectUri, authorizationServer: url });
  const { state, codeVerifier, ...request } = await oauth.authorizationUrl({ scope: ["read:accounts"] });
  challenge = request.url.searchParams.get("code_challenge") ?? "";
  const auth = await oauth.callback(`${redirectUri}?code=CANARY-code&state=${state}`, { state, codeVerifier });
  return { oauth, auth, codeVerifier, client: createBigLedger({ auth, baseUrl: url }) };
}

describe("bigledgerOAuth, over HTTP", () => {
  it("exchanges the code as JSON, with secret and verifier", async () => {
    const { codeVerifier, client } = await signIn();
    expect(requests).toEqual([
      {
        type: "application/json",
        body: {
          grant_type: "authorization_code",
          code: "CANARY-code",
          redirect_uri: redirectUri,
          client_id: "client",
          client_secret: clientSecret,
          code_verifier: codeVerifier,
        },
      },
    ]);
    expect((await client.GET("/accounts")).status).toBe(200);
  });

  it("refreshes as JSON, once for all calls, and with the newest refresh token each time", async () => {
    const { client } = await signIn();
    for (const turn of [2, 3]) {
      token = "revoked";
      const results = await Promise.all(Array.from({ length: 10 }, () => client.GET("/accounts")));
      expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
      expect(requests.slice(turn - 1)).toEqual([
        {
          type: "application/json",
          body: {
            grant_type: "refresh_token",
            refresh_token: `CANARY-refresh-${turn - 1}`,
            client_id: "client",
            client_secret: clientSecret,
          },
        },
      ]);
    }
  });

  it("says that the session is over when the refresh token is refused, showing nothing", async () => {
    const { client, auth } = await signIn();
    token = "revoked";
    refreshToken = "revoked";
    const error = await client.GET("/accounts").catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "AuthError", code: "session_expired" });
    for (const shown of [error, client, auth]) {
      expect(inspect(shown, { depth: 9, showHidden: true })).not.toContain("CANARY");
    }
  });

  it("sends everything that the authorization page wants", async () => {
    const oauth = bigledgerOAuth({ clientId: "client", clientSecret, redirectUri });
    const request = await oauth.authorizationUrl({ scope: ["read:accounts", "write:invoices"] });
    expect(request.url.origin + request.url.pathname).toBe("https://auth.bigledger.com/oauth/authorize");
    expect(Object.fromEntries(request.url.searchParams)).toEqual({
      response_type: "code",
      client_id: "client",
      redirect_uri: redirectUri,
      scope: "read:accounts write:invoices",
      state: request.state,
      code_challenge: createHash("sha256").update(request.codeVerifier).digest("base64url"),
      code_challenge_method: "S256",
    });
  });
});
