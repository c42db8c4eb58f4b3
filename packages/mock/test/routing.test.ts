import { describe, expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { API, contract, json, mockOf, problemOf } from "./_contract.ts";

describe("servers", () => {
  const document = contract({
    "/accounts": { get: { responses: { 200: json("root") } } },
    "/token": { servers: [{ url: "https://auth.example.com" }], post: { responses: { 200: json("path") } } },
    "/files": {
      servers: [{ url: "https://files.example.com" }],
      get: { servers: [{ url: "https://cdn.example.com/f/" }], responses: { 200: json("operation") } },
    },
    "/gateway": {
      servers: [{ url: "https://{instance}.example.com/api-gateway", variables: { instance: { default: "demo" } } }],
      get: { responses: { 200: json("label") } },
    },
    "/regions": {
      servers: [
        { url: "https://{region}.api.example.com:8443", variables: { region: { default: "eu", enum: ["eu", "us"] } } },
      ],
      get: { responses: { 200: json("enum") } },
    },
    "/hosted": {
      servers: [
        {
          url: "{scheme}://{host}/{base}",
          variables: {
            host: { default: "x.test" },
            base: { default: "a/b" },
            scheme: { default: "https", enum: ["https"] },
          },
        },
      ],
      get: { responses: { 200: json("whole host") } },
    },
    "/port": { servers: [{ url: "https://PORT.example.com:443/" }], get: { responses: { 200: json("default port") } } },
  });

  test.each([
    ["GET", "https://api.example.com/v1/accounts", "root"],
    ["POST", "https://auth.example.com/token", "path"],
    ["GET", "https://cdn.example.com/f/files", "operation"],
    ["GET", "https://acme.example.com/api-gateway/gateway", "label"],
    ["GET", "https://us.api.example.com:8443/regions", "enum"],
    ["GET", "https://ledger.acme.test/a/b/hosted", "whole host"],
    ["GET", "https://ledger.acme.test/c/hosted", "whole host"],
    ["GET", "https://port.example.com/port", "default port"],
  ])("%s %s is answered", async (method, url, want) => {
    const { fetch } = await createMock(document);
    expect(await (await fetch(url, { method })).json()).toBe(want);
  });

  test.each([
    ["another path's server", "https://api.example.com/v1/token", "POST"],
    ["no base path", "https://api.example.com/accounts", "GET"],
    ["the path's server where the operation has its own", "https://files.example.com/files", "GET"],
  ])("%s is 404", async (_, url, method) => {
    // `https://{host}` of one operation makes every origin a server of the contract, though not of the others.
    const { fetch } = await createMock(document);
    const response = await fetch(url, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get("x-mock-problem")).toBe("NO_PATH_MATCHED_ERROR");
  });

  test("the most literal server is preferred", async () => {
    const { fetch } = await mockOf({
      "/{id}": {
        servers: [{ url: "https://{name}.example.com/v1", variables: { name: { default: "api" } } }],
        get: { responses: { 200: json("templated") } },
      },
      "/{other}/": { get: { responses: { 200: json("never") } } },
      "/{other}": { get: { responses: { 200: json("literal") } } },
    });
    expect(await (await fetch(`${API}/7`)).json()).toBe("literal");
    expect(await (await fetch("https://other.example.com/v1/7")).json()).toBe("templated");
  });
});

describe("paths", () => {
  const paths = {
    "/": { get: { responses: { 200: json("root") } } },
    "/a/{id}": { get: { responses: { 200: json("templated") } }, delete: { responses: { 204: { description: "" } } } },
    "/a/me": { get: { responses: { 200: json("literal") } } },
    "/a/{id}:close": { get: { responses: { 200: json("action") } } },
    "/a/{id}/b c": { get: { responses: { 200: json("space") } } },
    "/files/{name}.{kind}": { get: { responses: { 200: json("two") } } },
  };

  test.each([
    ["/a/7", "templated"],
    ["/a/me", "literal"],
    ["/a/7:close", "action"],
    ["/a/x%2Fy", "templated"],
    ["/a/7/b%20c", "space"],
    ["/files/report.csv", "two"],
    ["/", "root"],
    ["", "root"],
  ])("%s", async (path, want) => {
    const { fetch } = await mockOf(paths);
    expect(await (await fetch(API + path)).json()).toBe(want);
  });

  test.each(["/a", "/a/", "/a/7/", "/a/7/b", "/A/7"])("%s is 404, as problem+json", async (path) => {
    const { fetch } = await mockOf(paths);
    const response = await fetch(`${API}${path}?secret=1`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ status: 404, type: "https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR" });
    expect(JSON.stringify(problem)).not.toContain("secret");
  });

  test("a method that the path does not have is 405, and Allow lists those it has", async () => {
    const { fetch } = await mockOf(paths);
    const response = await fetch(`${API}/a/7`, { method: "PUT" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, DELETE");
    expect(response.headers.get("x-mock-problem")).toBe("NO_METHOD_MATCHED_ERROR");
  });

  test("a path item may be a reference", async () => {
    const { fetch } = await mockOf(
      { "/a": { $ref: "#/components/pathItems/A" } },
      {
        components: {
          pathItems: { A: { get: { responses: { 200: { $ref: "#/components/responses/Ok" } } } } },
          responses: { Ok: json("ok") },
        },
      },
    );
    expect(await (await fetch(`${API}/a`)).json()).toBe("ok");
  });
});

describe("loopback", () => {
  const document = contract(
    {
      "/accounts": { get: { responses: { 200: json("accounts") } } },
      "/v1/legacy": { get: { responses: { 200: json("legacy") } } },
      "/token": { servers: [{ url: "https://auth.example.com" }], post: { responses: { 200: json("token") } } },
      "/x": {
        servers: [
          {
            url: "https://{i}.example.com/api-gateway/{tenant}",
            variables: { i: { default: "a" }, tenant: { default: "t" } },
          },
        ],
        get: { responses: { 200: json("gateway") } },
      },
    },
    {},
  );

  test.each([
    ["GET", "http://127.0.0.1:4010/v1/accounts", "accounts"],
    ["GET", "http://localhost/accounts", "accounts"],
    ["GET", "http://[::1]:99/v1/accounts", "accounts"],
    ["GET", "http://127.0.0.1:4010/v1/legacy", "legacy"],
    ["GET", "http://127.0.0.1:4010/v1/v1/legacy", "legacy"],
    ["POST", "http://127.0.0.1:4010/token", "token"],
    ["POST", "http://127.0.0.1:4010/v1/token", "token"],
    ["GET", "http://127.0.0.1:4010/api-gateway/acme/x", "gateway"],
  ])("%s %s", async (method, url, want) => {
    const { fetch } = await createMock(document);
    expect(await (await fetch(url, { method })).json()).toBe(want);
  });

  test("an operation at its own server comes before another with a longer path", async () => {
    const { fetch } = await mockOf({
      "/v1/x": { servers: [{ url: "https://old.example.com/zzz" }], get: { responses: { 200: json("foreign") } } },
      "/x": {
        servers: [{ url: "https://api.example.com/{tenant}", variables: { tenant: { default: "t" } } }],
        get: { responses: { 200: json("own") } },
      },
    });
    expect(await (await fetch("http://localhost/v1/x")).json()).toBe("own");
  });

  test("a contract without absolute servers lives on loopback", async () => {
    const { fetch } = await mockOf({ "/a": { get: { responses: { 200: json(1) } } } }, { servers: [{ url: "/api" }] });
    expect((await fetch("http://localhost:3000/api/a")).status).toBe(200);
    await expect(fetch("https://example.com/api/a")).rejects.toThrow("use http://localhost");
  });
});

describe("a foreign origin", () => {
  const paths = { "/a": { get: { responses: { 200: json(1) } } } };

  test.each([
    "https://evil.example/v1/a",
    "http://api.example.com/v1/a",
    "https://api.example.com.evil.example/v1/a",
    "https://api.example.com:8443/v1/a",
    "https://evil.example/https://api.example.com/v1/a",
    "https://api.example.com@evil.example/v1/a",
    "https://apixexample.com/v1/a",
    "http://127.0.0.1.evil.example/v1/a",
  ])("%s is refused", async (url) => {
    const { fetch } = await mockOf(paths);
    await expect(fetch(url.replace("api.example.com@", "")).then((r) => r.status)).rejects.toThrow(TypeError);
  });

  test("a host variable is one label", async () => {
    const { fetch } = await mockOf(paths, {
      servers: [{ url: "https://{i}.example.com", variables: { i: { default: "a" } } }],
    });
    await expect(fetch("https://a.b.example.com/a")).rejects.toThrow(TypeError);
    await expect(fetch("https://evil.test/.example.com/a")).rejects.toThrow(TypeError);
  });

  test("the message names the servers, and nothing of the URL but its origin", async () => {
    const { fetch } = await mockOf(paths);
    const error: unknown = await fetch("https://evil.example/path-secret?key=query-secret#hash-secret").catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(
      "https://evil.example is no server of this contract, only https://api.example.com/v1.",
    );
    expect(String(error)).not.toContain("secret");
  });
});
