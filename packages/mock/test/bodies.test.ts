import { describe, expect, test } from "vitest";
import { API, json, mockOf, problemOf, sendBody, violationsOf } from "./_contract.ts";

const named = { type: "object", required: ["name"], properties: { name: { type: "string" } } };

test.each<[string, unknown, unknown, string[]]>([
  ["a good body", named, { name: "A" }, []],
  ["required", named, {}, ["body.name required"]],
  ["type", named, { name: 5 }, ["body.name type"]],
  ["pattern", { properties: { a: { pattern: "^\\d+$" } } }, { a: "x" }, ["body.a pattern"]],
  [
    "additionalProperties",
    { ...named, additionalProperties: false },
    { name: "A", b: 1 },
    ["body.b additionalProperties"],
  ],
  [
    "unevaluatedProperties",
    { allOf: [named, { properties: { age: { type: "integer" } } }], unevaluatedProperties: false },
    { name: "A", age: 5, b: 1 },
    ["body.b unevaluatedProperties"],
  ],
  ["dependentRequired", { dependentRequired: { a: ["b"] } }, { a: 1 }, ["body.b dependentRequired"]],
  ["prefixItems", { type: "array", prefixItems: [{ type: "string" }], items: false }, ["a"], []],
  [
    "prefixItems, one too many",
    { type: "array", prefixItems: [{ type: "string" }], items: false },
    ["a", 1],
    ["body items"],
  ],
  ["a list of types", { properties: { a: { type: ["string", "null"] } } }, { a: null }, []],
  ["a list of types, another", { properties: { a: { type: ["string", "null"] } } }, { a: 5 }, ["body.a type"]],
  ["const", { properties: { a: { const: 1 } } }, { a: 2 }, ["body.a const"]],
  ["numeric exclusiveMinimum", { properties: { a: { exclusiveMinimum: 0 } } }, { a: 0 }, ["body.a exclusiveMinimum"]],
  [
    "a pattern that is not valid with the u flag",
    { properties: { a: { pattern: "^[\\w-.]+$" } } },
    { a: "!" },
    ["body.a pattern"],
  ],
  ["a format", { properties: { a: { format: "uuid" } } }, { a: "x" }, ["body.a format"]],
  ["a format that nobody knows", { properties: { a: { format: "x-ray" } } }, { a: "x" }, []],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  ["if, then", { if: { required: ["a"] }, then: { required: ["b"] } }, { a: 1 }, ["body.b required", "body if"]],
  ["no coercion", { properties: { a: { type: "integer" } } }, { a: "5" }, ["body.a type"]],
])("JSON: %s", async (_, schema, body, want) => {
  const response = await sendBody(schema, body);
  expect([response.status, want.length === 0 ? [] : await violationsOf(response)]).toEqual([
    want.length === 0 ? 200 : 422,
    want,
  ]);
});

describe("readOnly and writeOnly", () => {
  const components = { schemas: { Id: { type: "string", readOnly: true } } };
  const schema = {
    type: "object",
    required: ["id", "ref", "name"],
    properties: {
      id: { type: "string", readOnly: true },
      ref: { $ref: "#/components/schemas/Id" },
      name: { type: "string" },
    },
  };

  test("what is read-only is neither required in a request nor allowed in one", async () => {
    expect((await sendBody(schema, { name: "A" }, { components })).status).toBe(200);
    const response = await sendBody(schema, { name: "A", id: "1", ref: "2" }, { components });
    expect(await violationsOf(response)).toEqual(["body.id readOnly", "body.ref readOnly"]);
  });

  test("a property that happens to be called so is one like any other", async () => {
    expect((await sendBody({ properties: { readOnly: { type: "boolean" } } }, { readOnly: true })).status).toBe(200);
  });
});

test("references may go in circles", async () => {
  const components = {
    schemas: {
      Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } }, required: ["id"] },
    },
  };
  const response = await sendBody({ $ref: "#/components/schemas/Node" }, { id: 1, next: { next: {} } }, { components });
  expect(await violationsOf(response)).toEqual(["body.next.id required", "body.next.next.id required"]);
});

describe("a request that breaks the contract", () => {
  test("is told by its header, its media type and its list, even where the contract has a 422 of its own", async () => {
    const post = {
      requestBody: { required: true, content: { "application/json": { schema: named } } },
      responses: { 200: json({}), 422: json({ error: "documented" }) },
    };
    const { fetch } = await mockOf({ "/things": { post } });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    const response = await fetch(`${API}/things`, init);
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("x-mock-problem")).toBe("UNPROCESSABLE_ENTITY");
    expect(await problemOf(response)).toEqual({
      type: "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY",
      title: "Invalid request",
      status: 422,
      detail: "The request breaks the contract of POST /things: body/name is required.",
      violations: [{ location: ["body", "name"], message: "is required", code: "required" }],
    });

    const forced = await fetch(`${API}/things`, {
      ...init,
      headers: { ...init.headers, prefer: "code=422" },
      body: '{"name":"A"}',
    });
    expect([forced.headers.get("x-mock-problem"), await forced.json()]).toEqual([null, { error: "documented" }]);
  });

  test("finds the first of several in the text, where a log that is cut short still shows it", async () => {
    const response = await sendBody({ required: ["id", "name"] }, {});
    expect((await problemOf(response)).detail).toMatch(/: body\/id is required, and 1 more\.$/);
  });

  test("does not find its values in the answer", async () => {
    const response = await sendBody({ properties: { secret: { type: "integer", enum: [1] } } }, { secret: "canary" });
    expect(await response.text()).not.toContain("canary");
  });
});

describe("the media type", () => {
  const content = { "application/json": { schema: named }, "text/plain": { schema: { type: "string", minLength: 3 } } };
  const send = async (
    body: BodyInit | undefined,
    type: string | undefined,
    requestBody: object | null = { content },
  ) => {
    const { fetch } = await mockOf({
      "/a": { post: { ...(requestBody && { requestBody }), responses: { 200: json(1) } } },
    });
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    return fetch(`${API}/a`, {
      method: "POST",
      ...(bytes !== undefined && { body: bytes }),
      headers: type === undefined ? {} : { "content-type": type },
    });
  };

  test.each<[string, string | undefined, string | undefined, number]>([
    ["with parameters and in capitals", '{"name":"A"}', "Application/JSON; charset=utf-8", 200],
    ["that the contract does not have", "<a/>", "application/xml", 415],
    ["that is only built on one that it has", '{"name":"A"}', "application/problem+json", 415],
    ["absent", '{"name":"A"}', undefined, 415],
    ["of text, good", "abc", "text/plain", 200],
    ["of text, bad", "ab", "text/plain", 422],
    ["of JSON that is none", "{", "application/json", 422],
    ["without a body", undefined, undefined, 200],
  ])("%s", async (_, body, type, status) => {
    expect((await send(body, type)).status).toBe(status);
  });

  test("a 415 says what would do", async () => {
    const response = await send("<a/>", "application/xml; token=canary");
    expect(await problemOf(response)).toMatchObject({
      detail: "POST /a takes application/json, text/plain, not application/xml.",
    });
  });

  test("a range of the contract matches, the most specific first", async () => {
    const ranges = { content: { "*/*": { schema: false }, "image/*": {}, "text/plain": { schema: false } } };
    expect((await send("x", "image/gif", ranges)).status).toBe(200);
    expect((await send("x", "text/plain", ranges)).status).toBe(422);
    expect((await send("x", "text/csv", { content: { "text/*": {}, "text/csv": { schema: false } } })).status).toBe(
      422,
    );
  });

  test("a body that is not asked for is 415", async () => {
    expect((await send("{}", "application/json", null)).status).toBe(415);
  });

  test("a body that is required is missed", async () => {
    expect(await violationsOf(await send(undefined, undefined, { required: true, content }))).toEqual([
      "body required",
    ]);
  });
});

describe("forms", () => {
  const schema = {
    type: "object",
    required: ["grant_type"],
    additionalProperties: false,
    properties: {
      grant_type: { const: "client_credentials" },
      expires: { type: "integer" },
      scope: { type: "array", items: { enum: ["read", "write"] } },
      tags: { type: "array", items: { type: "string" } },
      address: { type: "object", properties: { city: { type: "string" }, zip: { type: "integer" } } },
      lines: { type: "array", items: { type: "object", properties: { n: { type: "integer" } } } },
    },
  };
  const send = async (type: string, body: BodyInit, encoding: object = {}) => {
    const requestBody = { content: { [type]: { schema, encoding } } };
    const { fetch } = await mockOf({ "/token": { post: { requestBody, responses: { 200: json(1) } } } });
    return fetch(`${API}/token`, { method: "POST", body });
  };

  test.each<[string, string, string[]]>([
    ["good", "grant_type=client_credentials&expires=5&scope=read&scope=write", []],
    ["plus is a space, and % is decoded", "grant_type=client%5Fcredentials&tags=a+b%26", []],
    ["a field missing", "expires=5", ["body.grant_type required"]],
    ["a field of the wrong type", "grant_type=client_credentials&expires=x", ["body.expires type"]],
    ["a bad item", "grant_type=client_credentials&scope=read&scope=all", ["body.scope.1 enum"]],
    ["an unknown field", "grant_type=client_credentials&x=1", ["body.x additionalProperties"]],
    [
      "an object as JSON",
      `grant_type=client_credentials&address=${encodeURIComponent('{"zip":"x"}')}`,
      ["body.address.zip type"],
    ],
    ["an object in brackets", "grant_type=client_credentials&address[zip]=5&address[city]=5", []],
    ["an object in brackets, bad", "grant_type=client_credentials&address[zip]=x", ["body.address.zip type"]],
    [
      "objects as JSON",
      `grant_type=client_credentials&lines=${encodeURIComponent('{"n":"x"}')}`,
      ["body.lines.0.n type"],
    ],
    ["a list in brackets", "grant_type=client_credentials&scope[]=read&scope[]=all", ["body.scope.1 enum"]],
  ])("urlencoded: %s", async (_, body, want) => {
    const response = await send("application/x-www-form-urlencoded", new URLSearchParams(body));
    expect([response.status, want.length === 0 ? [] : await violationsOf(response)]).toEqual([
      want.length === 0 ? 200 : 422,
      want,
    ]);
  });

  test("an encoding may join a list with commas", async () => {
    const body = new URLSearchParams("grant_type=client_credentials&scope=read,all");
    const response = await send("application/x-www-form-urlencoded", body, {
      scope: { style: "form", explode: false },
    });
    expect(await violationsOf(response)).toEqual(["body.scope.1 enum"]);
  });

  test("multipart", async () => {
    const body = new FormData();
    body.append("grant_type", "client_credentials");
    body.append("tags", new Blob(["a,b"], { type: "text/csv" }), "tags.csv");
    body.append("address", new Blob(['{"zip":"x"}'], { type: "application/json" }));
    expect(await violationsOf(await send("multipart/form-data", body))).toEqual(["body.address.zip type"]);
  });

  test("multipart that is none", async () => {
    const body = new Blob(["nothing"], { type: "multipart/form-data; boundary=x" });
    expect(await violationsOf(await send("multipart/form-data", body))).toEqual(["body multipart"]);
  });
});
