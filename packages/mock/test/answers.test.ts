import { describe, expect, test } from "vitest";
import { API, json, mockOf, problemOf, violationsOf } from "./_contract.ts";

async function ask(responses: object, headers: Record<string, string> = {}, rest: object = {}) {
  const { fetch } = await mockOf({ "/a": { get: { responses } } }, rest);
  return fetch(`${API}/a`, { headers });
}

const media = (type: string, content: object) => ({ 200: { description: "", content: { [type]: content } } });

describe("media types", () => {
  test.each([
    ["application/json", { a: 1 }, '{"a":1}'],
    ["application/json", "text", '"text"'],
    ["application/json", null, "null"],
    ["application/problem+json", { a: 1 }, '{"a":1}'],
    ["text/plain", "hello", "hello"],
    ["text/csv", "id,amount\n1,5.00\n", "id,amount\n1,5.00\n"],
    ["text/csv; charset=utf-8", "é", "é"],
    ["application/pdf", "%PDF-1.7", "%PDF-1.7"],
    ["text/event-stream", 'event: tick\ndata: {"n":1}\n\n', 'event: tick\ndata: {"n":1}\n\n'],
    ["text/event-stream", { n: 1 }, 'data: {"n":1}\n\n'],
    ["text/plain", 5, "5"],
  ])("%s %j", async (type, example, want) => {
    const response = await ask(media(type, { example }));
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([200, type, want]);
  });

  test("an object where only text can go is a fault of the contract", async () => {
    const response = await ask(media("text/csv", { example: { a: 1 } }));
    expect([response.status, response.headers.get("x-mock-problem")]).toEqual([500, "VIOLATIONS"]);
  });

  const two = {
    200: { description: "", content: { "text/csv": { example: "a" }, "application/json": { example: "b" } } },
  };
  test.each([
    ["no header: JSON first", undefined, "application/json"],
    ["anything", "*/*", "application/json"],
    ["one", "text/csv", "text/csv"],
    ["by quality", "application/json;q=0.1, text/*;q=0.9", "text/csv"],
    ["something else first", "text/html, */*;q=0.8", "text/csv"],
    ["malformed", "json", "application/json"],
  ])("Accept: %s", async (_, accept, want) => {
    const response = await ask(two, accept === undefined ? {} : { accept });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, want]);
  });

  test("what is not to be had is 406, and is not remembered", async () => {
    const { fetch } = await mockOf({ "/a": { get: { responses: two } } });
    const refused = await fetch(`${API}/a`, { headers: { accept: "image/png" } });
    expect([refused.status, refused.headers.get("x-mock-problem")]).toEqual([406, "NOT_ACCEPTABLE"]);
    expect((await fetch(`${API}/a`)).status).toBe(200);
    expect((await fetch(`${API}/a`, { headers: { accept: "text/csv" } })).headers.get("content-type")).toBe("text/csv");
  });
});

describe("without a body", () => {
  test("204", async () => {
    const response = await ask({ 204: { description: "" } });
    expect([response.status, response.body, response.headers.get("content-type")]).toEqual([204, null, null]);
  });

  test("302 is handed over with its Location, not followed", async () => {
    const headers = {
      Location: { schema: { type: "string", format: "uri" }, example: "https://app.example.com/cb?code=1" },
    };
    const response = await ask({ 302: { description: "", headers } });
    expect([response.status, response.headers.get("location")]).toEqual([302, "https://app.example.com/cb?code=1"]);
    expect(response.headers.get("content-type")).toBeNull();
  });

  test("HEAD", async () => {
    const headers = { "X-Count": { schema: { type: "integer" }, example: 3 } };
    const { fetch } = await mockOf({ "/a": { head: { responses: { 200: { ...json({ a: 1 }), headers } } } } });
    const response = await fetch(`${API}/a`, { method: "HEAD" });
    expect([response.status, response.body, response.headers.get("x-count")]).toEqual([200, null, "3"]);
  });

  test("HEAD that the contract does not have is 405", async () => {
    const { fetch } = await mockOf({ "/a": { get: { responses: { 200: json(1) } } } });
    const response = await fetch(`${API}/a`, { method: "HEAD" });
    expect([response.status, response.body]).toEqual([405, null]);
  });
});

describe("headers", () => {
  test("are the contract's examples", async () => {
    const components = { headers: { Limit: { schema: { type: "integer" }, example: 100 } } };
    const headers = {
      "X-Limit": { $ref: "#/components/headers/Limit" },
      "X-Named": { schema: { type: "string" }, examples: { one: { value: "a" } } },
      "X-List": { schema: { type: "array", items: { type: "string" } }, example: ["a", "b"] },
      "X-Object": { schema: { type: "object" }, example: { a: 1, b: 2 } },
      "Content-Length": { schema: { type: "integer" }, example: 7 },
      "Content-Encoding": { schema: { type: "string" }, example: "gzip" },
      "X-Optional": { schema: { type: "string" } },
      "X-Required": { required: true, schema: { type: "string", maxLength: 9 } },
    };
    const response = await ask({ 200: { ...json(1), headers } }, {}, { components });
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "application/json",
      "x-limit": "100",
      "x-list": "a, b",
      "x-named": "a",
      "x-object": "a,1,b,2",
      "x-required": "string",
    });
  });

  test("one that breaks its schema is a fault of the contract", async () => {
    const headers = { "Retry-After": { schema: { type: "integer", minimum: 1 }, example: "soon" } };
    const response = await ask({ 204: { description: "", headers } });
    expect([response.status, await violationsOf(response)]).toEqual([500, ["response.header.Retry-After type"]]);
  });
});

describe("every answer is valid by its own schema", () => {
  const money = {
    type: "object",
    required: ["amount"],
    properties: { amount: { type: "string", pattern: "^\\d+\\.\\d{2}$" } },
  };

  test("an example that is not is named in a 500", async () => {
    const examples = { good: { value: { amount: "5.00" } }, bad: { value: { amount: "string" } } };
    const responses = media("application/json", { schema: money, examples });
    expect((await ask(responses)).status).toBe(200);

    const response = await ask(responses, { prefer: "example=bad" });
    expect([response.status, response.headers.get("x-mock-problem")]).toEqual([500, "VIOLATIONS"]);
    expect(await problemOf(response)).toMatchObject({
      detail: 'The example "bad" of GET /a 200 application/json breaks its own schema.',
      violations: [{ location: ["response", "body", "amount"], code: "pattern" }],
    });
  });

  test.each<[string, unknown, unknown, string]>([
    [
      "unevaluatedProperties",
      { properties: { a: {} }, unevaluatedProperties: false },
      { b: 1 },
      "response.body.b unevaluatedProperties",
    ],
    ["writeOnly", { properties: { a: { writeOnly: true } } }, { a: 1 }, "response.body.a writeOnly"],
    ["dependentRequired", { dependentRequired: { a: ["b"] } }, { a: 1 }, "response.body.b dependentRequired"],
    ["a list of types", { properties: { a: { type: ["integer", "null"] } } }, { a: "x" }, "response.body.a type"],
    [
      "required, though read-only",
      { required: ["a"], properties: { a: { readOnly: true } } },
      {},
      "response.body.a required",
    ],
  ])("%s", async (_, schema, example, want) => {
    const response = await ask(media("application/json", { schema, example }));
    expect([response.status, await violationsOf(response)]).toEqual([500, [want]]);
  });

  test("text has a schema as well", async () => {
    expect((await ask(media("text/csv", { schema: { type: "string", pattern: "^id," }, example: "x" }))).status).toBe(
      500,
    );
  });

  test("errors too, forced ones and the mock's own 401", async () => {
    const components = { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } };
    const responses = { 200: json(1), 401: json({}, { required: ["code"] }), 404: json({}, { required: ["code"] }) };
    const { fetch } = await mockOf({ "/a": { get: { security: [{ key: [] }], responses } } }, { components });
    expect((await fetch(`${API}/a`)).status).toBe(500);
    expect((await fetch(`${API}/a`, { headers: { "x-key": "k", prefer: "code=404" } })).status).toBe(500);
  });

  test("without an example the answer is made up, valid and always the same", async () => {
    const schema = { ...money, properties: { ...money.properties, password: { type: "string", writeOnly: true } } };
    const responses = media("application/json", { schema });
    const first = (await (await ask(responses)).json()) as { amount: string };
    expect(first).toEqual({ amount: expect.stringMatching(/^\d+\.\d{2}$/) });
    expect(await (await ask(responses)).json()).toEqual(first);
  });

  test("it keeps to bounds that exclude themselves, and to the properties that are listed", async () => {
    const n = (bounds: object) => ({ type: "number", ...bounds });
    const properties = {
      id: { type: "string", pattern: "^x\\d$" },
      above: n({ exclusiveMinimum: 0 }),
      below: n({ exclusiveMaximum: 0 }),
      between: n({ exclusiveMinimum: 0, exclusiveMaximum: 0.1 }),
    };
    const response = await ask(
      media("application/json", { schema: { type: "object", required: Object.keys(properties), properties } }),
    );
    expect(response.status).toBe(200);
    expect(Object.keys((await response.json()) as object).sort()).toEqual(Object.keys(properties).sort());
  });

  test("an example that lies elsewhere is not fetched; the answer is made up", async () => {
    const examples = { far: { externalValue: "https://example.com/far.json" } };
    const response = await ask(media("application/json", { schema: { const: 7 }, examples }));
    expect(await response.json()).toBe(7);
  });

  test("what cannot be made up asks for an example", async () => {
    const response = await ask(media("application/json", { schema: { not: {} } }));
    expect(response.status).toBe(500);
    expect((await problemOf(response)).detail).toBe(
      "GET /a 200 application/json has no example, and what was made up instead breaks its schema: add an example.",
    );
  });

  test("a schema that is none is a fault of the contract, named", async () => {
    const response = await ask(media("application/json", { schema: { type: "strin" }, example: 1 }));
    expect(response.status).toBe(500);
    expect((await problemOf(response)).detail).toContain(
      "the schema at #/paths/~1a/get/responses/200/content/application~1json/schema",
    );
  });
});

describe("which response", () => {
  test.each<[string, object, number]>([
    ["the lowest success", { 404: json(1), 201: json(1), 202: json(1) }, 201],
    ["a range", { "2XX": json(1), 404: json(1) }, 200],
    ["the default", { default: json(1), 404: json(1) }, 200],
    ["whatever there is", { 302: { description: "" } }, 302],
  ])("%s", async (_, responses, status) => {
    expect((await ask(responses)).status).toBe(status);
  });

  test("none at all", async () => {
    const response = await ask({});
    expect([response.status, response.headers.get("x-mock-problem")]).toEqual([500, "NO_RESPONSE_RESPONSE_DEFINED"]);
  });
});

test("callbacks of the contract are not called", async () => {
  let calls = 0;
  const { createServer } = await import("node:http");
  const server = createServer((_, response) => {
    calls++;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const callbacks = { done: { [`http://127.0.0.1:${port}/`]: { post: { responses: { 200: { description: "" } } } } } };
  const { fetch } = await mockOf({ "/a": { get: { callbacks, responses: { 200: json(1) } } } });
  expect((await fetch(`${API}/a`)).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 100));
  server.close();
  expect(calls).toBe(0);
});
