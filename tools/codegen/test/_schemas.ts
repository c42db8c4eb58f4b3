export const text = { type: "string" };
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

/** Each schema with values that are right and values that are not. */
export type SchemaCases = Record<string, { schema: object; right: unknown[]; wrong: unknown[] }>;

export const schemas: SchemaCases = {
  types: {
    schema: object({
      text,
      count: { type: "integer" },
      size: { type: "number" },
      isOn: { type: "boolean" },
      none: { type: "null" },
      any: {},
      either: { type: ["string", "null"] },
      "odd name": { type: "boolean" },
      errors: { type: "array", items: text },
      schema1: { type: "number" },
    }),
    right: [
      {},
      { text: "", count: -1, size: 0.5, isOn: false, none: null, any: [1], either: null },
      { errors: ["a"], schema1: 1 },
    ],
    wrong: [
      7,
      null,
      [],
      { text: 7 },
      { count: 1.5 },
      { size: "1" },
      { isOn: 0 },
      { none: 0 },
      { either: 1 },
      { "odd name": 1 },
      { errors: [1] },
      { schema1: "" },
    ],
  },
  bounds: {
    schema: object({
      text: { type: "string", minLength: 2, maxLength: 3, pattern: "^\\p{L}+$" },
      size: { type: "number", minimum: 0, exclusiveMaximum: 10, multipleOf: 0.5 },
      list: { type: "array", items: { type: "number" }, minItems: 1, maxItems: 2, uniqueItems: true },
      map: { type: "object", minProperties: 1, maxProperties: 2, propertyNames: { pattern: "^[a-z]$" } },
    }),
    right: [{ text: "äö" }, { text: "𐐀𐐀𐐀" }, { size: 9.5 }, { list: [1, 2] }, { map: { a: 1 } }],
    wrong: [
      { text: "ä" },
      { text: "abcd" },
      { text: "a1" },
      { size: -1 },
      { size: 10 },
      { size: 0.3 },
      { list: [] },
      { list: [1, 1] },
      { list: [1, 2, 3] },
      { map: {} },
      { map: { A: 1 } },
    ],
  },
  formats: {
    schema: object({
      date: { type: "string", format: "date" },
      time: { type: "string", format: "date-time" },
      uri: { type: "string", format: "uri" },
      email: { type: "string", format: "email" },
      uuid: { type: "string", format: "uuid" },
    }),
    right: [
      { date: "2024-02-29", time: "2024-02-29T12:00:00Z", uri: "https://a.example/b?c", email: "a@b.example" },
      { uuid: "123e4567-e89b-12d3-a456-426614174000" },
    ],
    wrong: [{ date: "2023-02-29" }, { date: 7 }, { time: "2024-02-29" }, { uri: "a b" }, { email: "a" }, { uuid: "1" }],
  },
  values: {
    schema: object({ kind: { enum: ["a", 'quote " and const err0 = {', null, 1] }, fixed: { const: { a: [1] } } }),
    right: [{ kind: "a" }, { kind: null }, { kind: 'quote " and const err0 = {' }, { fixed: { a: [1] } }],
    wrong: [{ kind: "b" }, { kind: undefined, fixed: { a: [2] } }],
  },
  closed: {
    schema: object(
      { ab: text, "c/d": text, e1: text, f: text, g: text, h: text, i: text, j: text, k: text, l: text },
      { required: ["ab", "c/d"], additionalProperties: false },
    ),
    right: [{ ab: "", "c/d": "" }],
    wrong: [{ ab: "" }, { ab: "", "c/d": "", x: 1 }, { ab: "", "c/d": "", toString: 1 }],
  },
  maps: {
    schema: object(
      { fixed: text },
      { additionalProperties: object({ n: { type: "number" } }), patternProperties: { "^x-": { type: "boolean" } } },
    ),
    right: [{ fixed: "a", alice: { n: 1 }, "x-a": true }],
    wrong: [{ fixed: 1 }, { "alice@example.com": { n: "1" } }, { "x-a": 1 }],
  },
  tuples: {
    schema: {
      type: "array",
      prefixItems: [text, { type: "number" }],
      items: { type: "boolean" },
      minItems: 2,
      contains: { const: true },
    },
    right: [["a", 1, true]],
    wrong: [
      ["a", "1", true],
      ["a", 1],
      ["a", 1, false],
      ["a", 1, true, 2],
    ],
  },
  choices: {
    schema: object({
      one: { oneOf: [text, object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] },
      any: { anyOf: [object({ a: text }, { required: ["a"] }), { type: "null" }] },
      all: { allOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] },
      not: { not: object({ a: { const: 1 } }, { required: ["a"] }) },
    }),
    right: [
      { one: "a" },
      { one: { a: "a" } },
      { any: null },
      { any: { a: "" } },
      { all: { a: "", b: "" } },
      { not: { a: 2 } },
    ],
    wrong: [
      { one: 1 },
      { one: { a: "a", b: "b" } },
      { one: {} },
      { any: {} },
      { any: 1 },
      { all: { a: "" } },
      { not: { a: 1 } },
    ],
  },
  conditions: {
    schema: object(
      { kind: text, a: text, b: text },
      {
        if: object({ kind: { const: "a" } }, { required: ["kind"] }),
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ["a"] },
        else: { required: ["b"] },
        dependentRequired: { a: ["kind"] },
        dependentSchemas: { b: { properties: { c: false } } },
      },
    ),
    right: [{ kind: "a", a: "" }, { b: "" }],
    wrong: [{ kind: "a" }, {}, { b: "", a: "" }, { b: "", c: 1 }],
  },
  tree: {
    schema: object({ name: text, children: { type: "array", items: ref("tree") } }, { required: ["name"] }),
    right: [{ name: "a", children: [{ name: "b", children: [] }] }],
    wrong: [
      { name: "a", children: [{ name: "b", children: [{}] }] },
      { name: "a", children: [{ name: 1 }] },
    ],
  },
  yes: { schema: {}, right: [1, null, "a"], wrong: [] },
};

/** What the compact form cannot say: a contract with it has the long one. */
export const long = {
  schema: { allOf: [object({ a: text })], ...object({ b: text }), unevaluatedProperties: false },
  right: [{ a: "", b: "" }],
  wrong: [{ c: 1 }, { a: 1 }],
};
