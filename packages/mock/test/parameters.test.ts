import { describe, expect, test } from "vitest";
import { API, json, mockOf, violationsOf } from "./_contract.ts";

type Init = { path?: string; query?: string; headers?: Record<string, string> };

async function ask(
  parameter: object,
  { path = "x", query = "", headers = {} }: Init,
  rest: object = {},
): Promise<Response> {
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const item = { parameters: [id], get: { parameters: [parameter], responses: { 200: json(1) } } };
  return (await mockOf({ "/t/{id}": item }, rest)).fetch(`${API}/t/${path}${query}`, { headers });
}

const query = (schema: unknown, more: object = {}) => ({ name: "q", in: "query", schema, ...more });
const integers = { type: "array", items: { type: "integer" } };
const range = { type: "object", properties: { from: { type: "integer" } }, additionalProperties: false };

test.each<[string, object, Init, string[]]>([
  ["optional and absent", query({ type: "integer" }), {}, []],
  ["required and absent", query({ type: "integer" }, { required: true }), {}, ["query.q required"]],
  ["an integer", query({ type: "integer" }), { query: "?q=5" }, []],
  ["no integer", query({ type: "integer" }), { query: "?q=x" }, ["query.q type"]],
  ["an integer, empty", query({ type: "integer" }), { query: "?q=" }, ["query.q type"]],
  ["a boolean", query({ type: "boolean" }), { query: "?q=true" }, []],
  ["no boolean", query({ type: "boolean" }), { query: "?q=yes" }, ["query.q type"]],
  ["digits as a string", query({ type: "string", pattern: "^0" }), { query: "?q=007" }, []],
  [
    "digits where a number may stand too",
    query({
      anyOf: [
        { type: "integer", minimum: 5 },
        { type: "string", pattern: "\\." },
      ],
    }),
    { query: "?q=1.0" },
    [],
  ],
  ["digits that are no number of JSON", query({ type: "integer" }), { query: "?q=007" }, ["query.q type"]],
  [
    "an object of any names",
    query({ type: "object", additionalProperties: { type: "integer" } }, { required: true }),
    { query: "?x=1" },
    [],
  ],
  ["pattern", query({ type: "string", pattern: "^[A-Z]+$" }), { query: "?q=abc" }, ["query.q pattern"]],
  ["enum", query({ enum: ["a", "b"] }), { query: "?q=c" }, ["query.q enum"]],
  ["const that is a number", query({ const: 5 }), { query: "?q=5" }, []],
  ["format", query({ type: "string", format: "date" }), { query: "?q=2026-13-01" }, ["query.q format"]],
  ["one of several types", query({ type: ["integer", "null"] }), { query: "?q=x" }, ["query.q type"]],
  ["one of several schemas", query({ oneOf: [{ type: "integer" }, { const: "all" }] }), { query: "?q=5" }, []],
  ["the other of several schemas", query({ oneOf: [{ type: "integer" }, { const: "all" }] }), { query: "?q=all" }, []],
  ["empty and required", query({ type: "string" }, { required: true }), { query: "?q=" }, []],
  ["empty and too short", query({ type: "string", minLength: 1 }), { query: "?q=" }, ["query.q minLength"]],
  ["empty and allowed", query({ type: "integer" }, { allowEmptyValue: true }), { query: "?q=" }, []],
  ["a name in another case", query({ type: "integer" }, { required: true }), { query: "?Q=5" }, ["query.q required"]],
  ["given twice", query({ type: "string" }), { query: "?q=1&q=2" }, ["query.q type"]],
  ["a list", query(integers), { query: "?q=1&q=2" }, []],
  ["a list with a bad item", query(integers), { query: "?q=1&q=x" }, ["query.q.1 type"]],
  ["a list of one", query(integers), { query: "?q=1" }, []],
  ["a list with commas", query(integers, { explode: false }), { query: "?q=1,2" }, []],
  ["a list with encoded commas", query(integers, { explode: false }), { query: "?q=1%2Cx" }, ["query.q.1 type"]],
  ["a list with spaces", query(integers, { style: "spaceDelimited" }), { query: "?q=1%202" }, []],
  ["a list with pipes", query(integers, { style: "pipeDelimited" }), { query: "?q=1|x" }, ["query.q.1 type"]],
  [
    "a tuple of 2020-12",
    query({ type: "array", prefixItems: [{ type: "integer" }], items: false }),
    { query: "?q=1" },
    [],
  ],
  ["an object", query(range), { query: "?from=5" }, []],
  ["an object with a bad field", query(range), { query: "?from=x" }, ["query.q.from type"]],
  ["an object with commas", query(range, { explode: false }), { query: "?q=from,x" }, ["query.q.from type"]],
  ["a deep object", query(range, { style: "deepObject" }), { query: "?q[from]=5" }, []],
  [
    "a deep object with a bad field",
    query(range, { style: "deepObject" }),
    { query: "?q[from]=x" },
    ["query.q.from type"],
  ],
  [
    "a deep object with an unknown field",
    query(range, { style: "deepObject" }),
    { query: "?q[to]=5" },
    ["query.q.to additionalProperties"],
  ],
  [
    "JSON",
    query(undefined, { content: { "application/json": { schema: range } } }),
    { query: '?q={"from":"x"}' },
    ["query.q.from type"],
  ],
  [
    "no JSON",
    query(undefined, { content: { "application/json": { schema: range } } }),
    { query: "?q={" },
    ["query.q json"],
  ],
  [
    "a cookie",
    { name: "c", in: "cookie", required: true, schema: { type: "integer" } },
    { headers: { cookie: "c=1" } },
    [],
  ],
  [
    "a bad cookie",
    { name: "c", in: "cookie", schema: { type: "integer" } },
    { headers: { cookie: "c=x" } },
    ["cookie.c type"],
  ],
  ["no cookie", { name: "c", in: "cookie", required: true, schema: { type: "integer" } }, {}, ["cookie.c required"]],
  [
    "a header",
    { name: "X-H", in: "header", required: true, schema: { type: "integer" } },
    { headers: { "x-h": "5" } },
    [],
  ],
  [
    "a bad header",
    { name: "X-H", in: "header", schema: { type: "integer" } },
    { headers: { "x-h": "x" } },
    ["header.X-H type"],
  ],
  [
    "no header",
    { name: "X-H", in: "header", required: true, schema: { type: "integer" } },
    {},
    ["header.X-H required"],
  ],
  ["an optional list in a header, absent", { name: "X-H", in: "header", schema: integers }, {}, []],
  [
    "a list in a header",
    { name: "X-H", in: "header", schema: integers },
    { headers: { "x-h": "1, x" } },
    ["header.X-H.1 type"],
  ],
  [
    "an object in a header",
    { name: "X-H", in: "header", explode: true, schema: range },
    { headers: { "x-h": "from=x" } },
    ["header.X-H.from type"],
  ],
  [
    "a header that is described elsewhere",
    { name: "Accept", in: "header", schema: { const: "x" } },
    { headers: { accept: "*/*" } },
    [],
  ],
  ["a path value", { name: "id", in: "path", required: true, schema: { type: "integer" } }, { path: "5" }, []],
  [
    "a bad path value",
    { name: "id", in: "path", required: true, schema: { type: "integer" } },
    { path: "x" },
    ["path.id type"],
  ],
  [
    "an encoded path value",
    { name: "id", in: "path", required: true, schema: { maxLength: 3, pattern: "^a b$" } },
    { path: "a%20b" },
    [],
  ],
  [
    "a list in a path",
    { name: "id", in: "path", required: true, schema: integers },
    { path: "1,x" },
    ["path.id.1 type"],
  ],
  [
    "a label",
    { name: "id", in: "path", required: true, style: "label", schema: { type: "integer" } },
    { path: ".5" },
    [],
  ],
  [
    "labels",
    { name: "id", in: "path", required: true, style: "label", explode: true, schema: integers },
    { path: ".1.x" },
    ["path.id.1 type"],
  ],
  [
    "a matrix value",
    { name: "id", in: "path", required: true, style: "matrix", schema: { type: "integer" } },
    { path: ";id=5" },
    [],
  ],
  [
    "matrix values",
    { name: "id", in: "path", required: true, style: "matrix", explode: true, schema: integers },
    { path: ";id=1;id=x" },
    ["path.id.1 type"],
  ],
  [
    "a matrix object",
    { name: "id", in: "path", required: true, style: "matrix", explode: true, schema: range },
    { path: ";from=x" },
    ["path.id.from type"],
  ],
])("%s", async (_, parameter, init, want) => {
  const response = await ask(parameter, init);
  expect([response.status, want.length === 0 ? [] : await violationsOf(response)]).toEqual([
    want.length === 0 ? 200 : 422,
    want,
  ]);
});

describe("the schema of a parameter", () => {
  test("may be a reference, through alternatives", async () => {
    const components = {
      schemas: { Ids: { anyOf: [{ $ref: "#/components/schemas/List" }, { type: "null" }] }, List: integers },
    };
    const parameter = query({ $ref: "#/components/schemas/Ids" });
    expect((await ask(parameter, { query: "?q=1&q=2" }, { components })).status).toBe(200);
    expect(await violationsOf(await ask(parameter, { query: "?q=1&q=x" }, { components }))).toContain("query.q.1 type");
  });

  test("is the operation's where the path has one of the same name", async () => {
    expect((await ask({ name: "id", in: "path", required: true, schema: { const: "y" } }, { path: "x" })).status).toBe(
      422,
    );
  });
});

test("an object that spreads over the query leaves out what belongs to other parameters", async () => {
  const filter = { name: "filter", in: "query", schema: { type: "object", additionalProperties: { type: "integer" } } };
  const limit = { name: "limit", in: "query", schema: { type: "string" } };
  const { fetch } = await mockOf({ "/a": { get: { parameters: [filter, limit], responses: { 200: json(1) } } } });
  expect((await fetch(`${API}/a?limit=all&x=1`)).status).toBe(200);
  expect(await violationsOf(await fetch(`${API}/a?limit=all&x=all`))).toEqual(["query.filter.x type"]);
});

test("the value is not in the answer", async () => {
  const response = await ask(query({ type: "integer" }), { query: "?q=canary" });
  expect(await response.text()).not.toContain("canary");
});
