import { describe, expect, test } from "vitest";
import { checkExamples } from "../src/check-examples.ts";
import { document, json, withOperation } from "./document.ts";

const Thing = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, parent: { $ref: "#/components/schemas/Thing" } },
};
const $ref = "#/components/schemas/Thing";
const components = { schemas: { Thing } };
const at = "/paths/~1things/get";
const body = `${at}/responses/200/content/application~1json`;
const noId = "the value must have required property 'id'";

const response = (fields: object) => ({ responses: { "200": { description: "OK", ...fields } } });
const ofType = (mediaType: string, fields: object) => withOperation(response({ content: { [mediaType]: fields } }));
const ofSchema = (schema: object) => withOperation(response(json({ schema })));
const told = (given: object) => checkExamples(given).problems.map(({ pointer, message }) => `${pointer}: ${message}`);

describe("every place of an example", () => {
  const wrong = { schema: { type: "integer" }, example: "1" };
  const want = "the value must be integer";
  const parameter = { name: "q", in: "query", ...wrong };

  test.for([
    [
      "request body",
      withOperation({ requestBody: json(wrong) }),
      `${at}/requestBody/content/application~1json/example`,
    ],
    ["response body", withOperation(response(json(wrong))), `${body}/example`],
    [
      "response header, whatever its name",
      withOperation(response({ headers: { "x-page": wrong } })),
      `${at}/responses/200/headers/x-page/example`,
    ],
    ["parameter", withOperation({ parameters: [parameter] }), `${at}/parameters/0/example`],
    [
      "parameter with content",
      withOperation({ parameters: [{ name: "q", in: "query", ...json(wrong) }] }),
      `${at}/parameters/0/content/application~1json/example`,
    ],
    [
      "parameter of a path",
      document({ paths: { "/things/{id}": { parameters: [parameter], get: {} } } }),
      "/paths/~1things~1{id}/parameters/0/example",
    ],
    [
      "path that is escaped",
      document({ paths: { "/a%2Fb#c": { get: { parameters: [parameter] } } } }),
      "/paths/~1a%2Fb#c/get/parameters/0/example",
    ],
    [
      "webhook",
      document({ webhooks: { changed: { post: { requestBody: json(wrong) } } } }),
      "/webhooks/changed/post/requestBody/content/application~1json/example",
    ],
    [
      "callback",
      withOperation({ callbacks: { done: { "{$url}": { post: { requestBody: json(wrong) } } } } }),
      `${at}/callbacks/done/{$url}/post/requestBody/content/application~1json/example`,
    ],
    [
      "shared response",
      withOperation(
        { responses: { "200": { $ref: "#/components/responses/Ok" }, "201": { $ref: "#/components/responses/Ok" } } },
        { components: { responses: { Ok: json(wrong) } } },
      ),
      "/components/responses/Ok/content/application~1json/example",
    ],
    [
      "named example",
      withOperation(
        response(json({ ...wrong, example: undefined, examples: { good: { value: 1 }, bad: { value: "1" } } })),
      ),
      `${body}/examples/bad/value`,
    ],
    [
      "shared example",
      withOperation(
        response(json({ schema: { type: "integer" }, examples: { bad: { $ref: "#/components/examples/Bad" } } })),
        { components: { examples: { Bad: { value: "1" } } } },
      ),
      "/components/examples/Bad/value",
    ],
  ] as const)("%s", ([, given, pointer]) => {
    expect(told(given)).toEqual([`${pointer}: ${want}`]);
  });
});

test.for([
  ["a good one", { id: "1", parent: { id: "2" } }, []],
  ["a bad one", {}, [`${body}/example: ${noId}`]],
  [
    "a bad one behind two references",
    { id: "1", parent: {} },
    [`${body}/example: /parent must have required property 'id'`],
  ],
  ["null", null, [`${body}/example: the value must be object`]],
] as const)("a schema with references judges %s", ([, example, want]) => {
  expect(told(withOperation(response(json({ schema: { $ref }, example })), { components }))).toEqual(want);
});

test.for([
  ["JSON", "application/problem+json; charset=utf-8", { id: "1" }, { $ref }, []],
  ["a form", "application/x-www-form-urlencoded", { id: 1 }, { $ref }, ["/id must be string"]],
  ["a text", "text/csv", "id\n1", { type: "string" }, []],
  ["a text without schema", "text/csv", "id\n1", undefined, []],
  ["events", "text/event-stream", "data: 1\n\n", { type: "string" }, []],
  ["events as data", "text/event-stream", [1], {}, ["an example of text/event-stream is a text: write it as a string"]],
  [
    "JSON without schema",
    "application/json",
    1,
    undefined,
    ["an example without a schema: write the schema beside it"],
  ],
] as const)("%s is an example of its media type", ([, mediaType, example, schema, want]) => {
  const given = { ...ofType(mediaType, { schema, example }), components };
  expect(checkExamples(given).problems.map(({ message }) => message)).toEqual(want);
});

test("an example has a value", () => {
  const external = { schema: {}, examples: { far: { externalValue: "https://example.com/thing.json" } } };
  expect(told(ofType("application/json", external))).toEqual([
    `${body}/examples/far/value: an example without a value: write it into the contract, where it can be checked`,
  ]);
});

describe("faults of a schema, exemplified or not", () => {
  const place = `${body}/schema`;
  test.for([
    ["a misspelt keyword", { type: "string", minLenght: 1 }, place, 'strict mode: unknown keyword: "minLenght"'],
    ["a keyword of OpenAPI 3.0", { type: "string", nullable: true }, place, 'strict mode: unknown keyword: "nullable"'],
    [
      "a keyword of another type",
      { type: "string", minimum: 1 },
      place,
      'strict mode: missing type "number" for keyword "minimum" (strictTypes)',
    ],
    ["an unknown format", { type: "string", format: "timestamp" }, place, 'unknown format "timestamp" ignored'],
    [
      "a pattern that is none",
      { type: "string", pattern: "(" },
      place,
      "Invalid regular expression: /(/u: Unterminated group",
    ],
    [
      "a pattern without the u flag",
      { type: "string", pattern: "\\-" },
      place,
      "Invalid regular expression: /\\-/u: Invalid escape",
    ],
    ["a value of the wrong kind", { type: "object", required: true }, place, 'required value must be ["array"]'],
    [
      "a reference to nothing",
      { $ref: "#/components/schemas/Thin" },
      place,
      "can't resolve reference #/components/schemas/Thin from id contract",
    ],
    [
      "beside what would be a fault alone",
      {
        type: "object",
        properties: { id: { type: "string", minLenght: 1 } },
        dependentSchemas: { id: { required: ["id"] } },
      },
      `${place}/properties/id`,
      'strict mode: unknown keyword: "minLenght"',
    ],
    [
      "deep inside",
      { type: "object", properties: { list: { type: "array", items: { type: "string", minLenght: 1 } } } },
      `${place}/properties/list/items`,
      'strict mode: unknown keyword: "minLenght"',
    ],
  ] as const)("%s", ([, schema, pointer, message]) => {
    expect(told(ofSchema(schema))).toEqual([`${pointer}: ${message} (repair the schema)`]);
  });

  test("in a component are reported once, there", () => {
    const Broken = {
      type: "object",
      properties: { self: { $ref: "#/components/schemas/Broken" }, on: { type: "string", format: "day" } },
    };
    const given = withOperation(response(json({ schema: { $ref: "#/components/schemas/Broken" } })), {
      components: { schemas: { Broken, User: { $ref: "#/components/schemas/Broken" } } },
    });
    expect(told(given)).toEqual([
      '/components/schemas/Broken/properties/on: unknown format "day" ignored (repair the schema)',
    ]);
  });

  test("in an unused component are reported too", () => {
    expect(told(document({ components: { schemas: { Broken: { typ: "string" } } } }))).toEqual([
      '/components/schemas/Broken: strict mode: unknown keyword: "typ" (repair the schema)',
    ]);
  });

  test.for([
    ["a union of types", { type: ["string", "integer"] }],
    ["`required` beside the properties", { type: "object", allOf: [{ $ref }], required: ["id"] }],
  ] as const)("%s is none", ([, schema]) => {
    expect(told({ ...ofSchema(schema), components })).toEqual([]);
  });

  test("OpenAPI's keywords and our own are known", () => {
    const schema = {
      type: ["string", "null"],
      format: "date-time",
      example: "2026-01-01T00:00:00Z",
      externalDocs: { url: "https://example.com" },
      xml: { name: "on" },
      "x-sensitive": true,
      "x-known-values": ["a"],
    };
    expect(told(ofSchema(schema))).toEqual([]);
  });
});

test("counts each example and each operation once", () => {
  const shared = { $ref: "#/components/responses/Ok" };
  const given = document({
    paths: { "/a": { get: { responses: { "200": shared } }, put: { responses: { "200": shared } } } },
    webhooks: {
      b: { post: { requestBody: json({ schema: {}, examples: { one: { value: 1 }, two: { value: 2 } } }) } },
    },
    components: { responses: { Ok: json({ schema: {}, example: 1 }) } },
  });
  expect(checkExamples(given)).toEqual({ examples: 3, operations: 3, problems: [] });
});

test("a reference to itself is an end", () => {
  const parameters = { Loop: { $ref: "#/components/parameters/Loop" } };
  expect(told(withOperation({ parameters: [parameters.Loop] }, { components: { parameters } }))).toEqual([]);
});
