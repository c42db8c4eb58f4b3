import { describe, expect, test } from "vitest";
import { API, json, mockOf, problemOf } from "./_contract.ts";

const securitySchemes = {
  bearer: { type: "http", scheme: "bearer" },
  upper: { type: "http", scheme: "Bearer" },
  basic: { type: "http", scheme: "basic" },
  hoba: { type: "http", scheme: "hoba" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  query: { type: "apiKey", in: "query", name: "key" },
  cookie: { type: "apiKey", in: "cookie", name: "sid" },
  oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://a.example/t", scopes: { read: "" } } } },
  oidc: { type: "openIdConnect", openIdConnectUrl: "https://a.example/.well-known/openid-configuration" },
  mtls: { type: "mutualTLS" },
};

async function ask(security: unknown, headers: Record<string, string> = {}, query = "", responses: object = {}) {
  const mock = await mockOf(
    { "/a": { get: { security, responses: { 200: json("in"), ...responses } } } },
    { components: { securitySchemes } },
  );
  return mock.fetch(`${API}/a${query}`, { headers });
}

const any = (...names: string[]) => names.map((name) => ({ [name]: [] }));
const all = (...names: string[]) => [Object.fromEntries(names.map((name) => [name, []]))];

test.each<[string, unknown, Record<string, string>, string, number]>([
  ["none required", [], {}, "", 200],
  ["bearer", any("bearer"), { authorization: "Bearer t" }, "", 200],
  ["bearer absent", any("bearer"), {}, "", 401],
  ["bearer empty", any("bearer"), { authorization: "Bearer " }, "", 401],
  ["bearer in lower case", any("bearer"), { authorization: "bearer t" }, "", 200],
  ["scheme in upper case", any("upper"), { authorization: "bearer t" }, "", 200],
  ["basic for bearer", any("bearer"), { authorization: `Basic ${btoa("u:p")}` }, "", 401],
  ["basic", any("basic"), { authorization: `Basic ${btoa("u:p")}` }, "", 200],
  ["basic, colons in the password", any("basic"), { authorization: `Basic ${btoa("u:p:q")}` }, "", 200],
  ["basic that is not base64", any("basic"), { authorization: "Basic ???" }, "", 401],
  ["basic without a colon", any("basic"), { authorization: `Basic ${btoa("up")}` }, "", 401],
  ["another http scheme", any("hoba"), { authorization: "HOBA x" }, "", 200],
  ["key", any("key"), { "x-key": "k" }, "", 200],
  ["key absent", any("key"), {}, "", 401],
  ["key empty", any("key"), { "x-key": "" }, "", 401],
  ["key in the query", any("query"), {}, "?key=k", 200],
  ["key in the query, absent", any("query"), {}, "?other=k", 401],
  ["key in a cookie", any("cookie"), { cookie: "a=b; sid=1" }, "", 200],
  ["key in a cookie whose name ends the same", any("cookie"), { cookie: "xsid=1" }, "", 401],
  ["oauth2", any("oauth"), { authorization: "Bearer t" }, "", 200],
  ["oauth2, bound to a key", any("oauth"), { authorization: "DPoP t" }, "", 200],
  ["oauth2 absent", any("oauth"), {}, "", 401],
  ["openIdConnect", any("oidc"), { authorization: "Bearer t" }, "", 200],
  ["openIdConnect absent", any("oidc"), {}, "", 401],
  ["first alternative", any("bearer", "key"), { authorization: "Bearer t" }, "", 200],
  ["second alternative", any("bearer", "key"), { "x-key": "k" }, "", 200],
  ["no alternative", any("bearer", "key"), {}, "", 401],
  ["both", all("bearer", "key"), { authorization: "Bearer t", "x-key": "k" }, "", 200],
  ["one of both", all("bearer", "key"), { "x-key": "k" }, "", 401],
  [
    "one of both, or another",
    [...all("bearer", "key"), ...any("basic")],
    { authorization: `Basic ${btoa("u:p")}` },
    "",
    200,
  ],
  ["optional, nothing sent", [{}, ...any("key")], {}, "", 200],
  ["optional, something else sent", [{}, ...any("key")], { authorization: "Bearer t" }, "", 200],
  ["a certificate and a key, no key", all("mtls", "key"), {}, "", 401],
  ["a certificate and a key", all("mtls", "key"), { "x-key": "k" }, "", 200],
  ["a scheme that Prism does not know and a key, nothing", all("hoba", "key"), {}, "", 401],
])("%s", async (_, security, headers, query, status) => {
  expect((await ask(security, headers, query)).status).toBe(status);
});

describe("what an operation says wins over what the document says", () => {
  const operation = (security?: unknown) => ({
    get: { ...(security !== undefined && { security }), responses: { 200: json(1) } },
  });
  test.each([
    ["/inherits", 401],
    ["/open", 200],
    ["/other", 401],
  ])("%s", async (path, status) => {
    const mock = await mockOf(
      { "/inherits": operation(), "/open": operation([]), "/other": operation(any("key")) },
      { components: { securitySchemes }, security: any("bearer") },
    );
    expect((await mock.fetch(API + path)).status).toBe(status);
  });
});

describe("401", () => {
  test("is problem+json where the contract has none, and says what is required", async () => {
    const response = await ask([...all("bearer", "key"), ...any("query")]);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(response.headers.get("x-mock-problem")).toBe("UNAUTHORIZED");
    expect(await problemOf(response)).toMatchObject({
      status: 401,
      detail:
        "GET /a requires bearer credentials in the header Authorization and the header X-Key, or the query parameter key.",
    });
  });

  test("is the contract's own where it has one, told from a forced one by its header", async () => {
    const responses = { 401: json({ error: "denied" }) };
    const refused = await ask(any("bearer"), { accept: "text/csv" }, "", responses);
    expect([refused.status, refused.headers.get("x-mock-problem")]).toEqual([401, "UNAUTHORIZED"]);
    expect(refused.headers.get("www-authenticate")).toBe("Bearer");
    expect(await refused.json()).toEqual({ error: "denied" });

    const forced = await ask(any("bearer"), { authorization: "Bearer t", prefer: "code=401" }, "", responses);
    expect([forced.status, forced.headers.get("x-mock-problem")]).toEqual([401, null]);
  });

  test("may be the contract's default response", async () => {
    const response = await ask(any("bearer"), {}, "", { default: json({ error: "any" }) });
    expect([response.status, await response.json()]).toEqual([401, { error: "any" }]);
  });

  test("comes before anything else is looked at", async () => {
    expect((await ask(any("bearer"), { prefer: "code=404" }, "", { 404: json({}) })).status).toBe(401);
  });
});

test("a scheme that the contract does not define is refused at once, where Prism leaves the operation open", async () => {
  await expect(ask(any("nope"))).rejects.toThrow('GET /a requires the security scheme "nope", which is not defined');
});
