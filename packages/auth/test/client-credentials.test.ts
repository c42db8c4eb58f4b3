import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clientCredentials } from "../src/index.ts";
import { type AuthorizationServer, client, startAuthorizationServer } from "./_authorization-server.ts";

let server: AuthorizationServer;
beforeAll(async () => {
  server = await startAuthorizationServer();
});
beforeEach(() => {
  server.tokenRequests.length = 0;
});
afterAll(() => server[Symbol.asyncDispose]());

const endpoints = () => ({ token: new URL(`${server.url}/token`) });

describe("client credentials, against oidc-provider", () => {
  it("gets one token for 50 callers, and keeps it", async () => {
    const source = clientCredentials({
      endpoints: endpoints(),
      clientId: client.client_id,
      clientSecret: client.client_secret,
      scope: ["read"],
    });
    const tokens = await Promise.all(Array.from({ length: 50 }, () => source.getToken()));
    expect(new Set(tokens).size).toBe(1);
    expect(source.getToken()).toBe(tokens[0]);
    expect(server.tokenRequests).toEqual([{ grant: "client_credentials", ok: true }]);
    expect((await server.provider.ClientCredentials.find(tokens[0] ?? ""))?.scope).toBe("read");
  });

  it("authenticates by client_secret_post where the contract says so", async () => {
    const source = clientCredentials({
      endpoints: { ...endpoints(), clientAuthentication: "client_secret_post" },
      clientId: "poster",
      clientSecret: client.client_secret,
    });
    expect(await source.getToken()).toBeTypeOf("string");
  });

  it("reports a refusal without the secret, to all callers of the next second together", async () => {
    const source = clientCredentials({
      endpoints: endpoints(),
      clientId: client.client_id,
      clientSecret: "CANARY-wrong",
    });
    for (let call = 0; call < 20; call += 1) {
      const error = await Promise.resolve(source.getToken()).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "token_request_refused", oauthError: "invalid_client", status: 401 });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
    }
    expect(inspect(source, { depth: 9, showHidden: true })).not.toContain("CANARY");
    expect(server.tokenRequests).toHaveLength(1);
  });

  it("says when the server cannot be reached", async () => {
    const source = clientCredentials({
      endpoints: { token: new URL("http://127.0.0.1:9/token") },
      clientId: "acme",
      clientSecret: "CANARY",
    });
    await expect(source.getToken()).rejects.toMatchObject({ code: "token_request_failed" });
  });

  it("refuses plain http to another machine at construction", () => {
    const make = () =>
      clientCredentials({
        endpoints: { token: new URL("http://auth.example/token") },
        clientId: "acme",
        clientSecret: "x",
      });
    expect(make).toThrow(/http:\/\/auth\.example is not https/);
  });
});
