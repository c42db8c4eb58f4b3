import { describe, expect, it } from "vitest";
import { authenticate, type Credentials, type SecuritySchemes, withoutSecrets } from "../src/index.ts";

const schemes: SecuritySchemes = {
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  key: { type: "apiKey", in: "header", name: "X-Api-Key" },
  tenant: { type: "apiKey", in: "header", name: "X-Company-Id" },
  cookie: { type: "apiKey", in: "cookie", name: "sid" },
  query: { type: "apiKey", in: "query", name: "k" },
};

async function answered(credentials: Credentials, status = 400): Promise<Response> {
  const security = [Object.fromEntries(Object.keys(credentials).map((name) => [name, []]))];
  const request = new Request("https://api.example/");
  return await authenticate(
    schemes,
    credentials,
    request,
    { operation: "GET /", security },
    async () => new Response("{}", { status }),
  );
}

describe("withoutSecrets", () => {
  it.each<[string, Credentials, unknown, unknown]>([
    ["a token", { bearer: "CANARY-token" }, { error: "bad token: CANARY-token" }, { error: "bad token: [secret]" }],
    ["a text alone", { bearer: "CANARY-token" }, "<p>CANARY-token", "<p>[secret]"],
    [
      "a key in a list",
      { key: "CANARY-key" },
      [1, null, { sent: ["X", "CANARY-key"] }],
      [1, null, { sent: ["X", "[secret]"] }],
    ],
    ["a key as a name", { key: "CANARY-key" }, { "CANARY-key": true }, { "[secret]": true }],
    ["a password", { basic: "id:CANARY-pass" }, { sent: "CANARY-pass of id" }, { sent: "[secret] of id" }],
    ["both in base64", { basic: "id:CANARY-pass" }, btoa("id:CANARY-pass"), "[secret]"],
    ["a cookie", { cookie: "CANARY/c" }, "sid=CANARY%2Fc", "sid=[secret]"],
    ["a key of the query", { query: "CANARY-key" }, "?k=CANARY-key", "?k=[secret]"],
    ["one as a query has it", { query: "CANARY ~of! (k)" }, "?k=CANARY+%7Eof%21+%28k%29", "?k=[secret]"],
    ["one as a cookie has it", { cookie: "CANARY ~of! (k)" }, "sid=CANARY%20~of!%20(k)", "sid=[secret]"],
    ["one of two", { tenant: "company_1", key: "CANARY-key" }, "company_1: CANARY-key", "company_1: [secret]"],
  ])("takes %s out", async (_, credentials, body, want) => {
    expect(withoutSecrets(body, await answered(credentials))).toEqual(want);
  });

  it("gives the same value when there is nothing to take out", async () => {
    const body = { error: { code: "X", list: [{ a: 1n }], nothing: null } };
    expect(withoutSecrets(body, await answered({ bearer: "CANARY-token" }))).toBe(body);
  });

  it("leaves the value that it was given as it is", async () => {
    const body = { error: "CANARY-token" };
    withoutSecrets(body, await answered({ bearer: "CANARY-token" }));
    expect(body).toEqual({ error: "CANARY-token" });
  });

  it("knows nothing of an answer that was no failure", async () => {
    expect(withoutSecrets("CANARY-token", await answered({ bearer: "CANARY-token" }, 200))).toBe("CANARY-token");
  });
});
