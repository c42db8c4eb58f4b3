import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { contract, contractAjv } from "@ledgerkit/spec-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compactCode } from "../src/compact-code.ts";
import type { OpenApiDocument } from "../src/openapi.ts";
import { validatorsCode } from "../src/validators-code.ts";
import { validatorsFile } from "../src/validators-file.ts";

interface Problem {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  data: unknown;
}
type Validate = ((value: unknown) => boolean) & { errors: Problem[] | null };
type Row = { request?: Validate; responses: Record<string, Validate | Record<string, Validate | null>> };

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

/** Each schema with values that are right and values that are not. */
const schemas: Record<string, { schema: object; right: unknown[]; wrong: unknown[] }> = {
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

const long = {
  schema: { allOf: [object({ a: text })], ...object({ b: text }), unevaluatedProperties: false },
  right: [{ a: "", b: "" }],
  wrong: [{ c: 1 }, { a: 1 }],
};

function documentOf(cases: typeof schemas): OpenApiDocument {
  const content = (name: string) => ({ content: { "application/json": { schema: ref(name) } } });
  return {
    openapi: "3.1.0",
    info: { title: "Cases", version: "1" },
    paths: Object.fromEntries(
      Object.keys(cases).map((name) => [
        `/${name}`,
        { post: { requestBody: content(name), responses: { 200: content(name) } } as never },
      ]),
    ),
    components: { schemas: Object.fromEntries(Object.entries(cases).map(([name, { schema }]) => [name, schema])) },
  };
}

const folder = await mkdtemp(join(tmpdir(), "validators-"));
afterAll(() => rm(folder, { recursive: true }));

/** What is shipped, without what it takes from the client package. */
async function shipped(
  document: OpenApiDocument,
  name: string,
): Promise<{ file: string; code: string; table: Record<string, Row> }> {
  const code = await validatorsFile(document, name);
  const file = join(folder, `${name}.mjs`);
  await writeFile(
    file,
    code
      .replace(
        /export\s*\{[^}]*\}\s*from\s*"@ledgerkit\/client\/checks";|import\s*\{[^}]*\}\s*from\s*"@ledgerkit\/client\/checks";/g,
        "",
      )
      .replace(/(\w+) as callChecks,?/, ""),
  );
  const { validators } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    validators: Record<string, Row>;
  };
  return { file, code, table: validators };
}

describe.each([
  ["compact", schemas],
  ["long", { ...schemas, long }],
])("the validators in their %s form", async (form, cases) => {
  const document = documentOf(cases);
  const { table } = await shipped(document, form);
  const ajv = contractAjv(document, { strict: false, strictNumbers: true });

  it.each(Object.entries(cases))("judge %s as ajv does", (name, { right, wrong }) => {
    const ours = table[`POST /${name}`]?.responses[200] as Validate;
    const theirs = ajv.getSchema(`${contract}#/components/schemas/${name}`);
    for (const value of right) expect([ours(value), theirs?.(value)], JSON.stringify(value)).toEqual([true, true]);
    expect(ours.errors).toBeNull();
    for (const value of wrong) expect([ours(value), theirs?.(value)], JSON.stringify(value)).toEqual([false, false]);
  });

  it("compile each schema once", () => {
    for (const { request, responses } of Object.values(table)) expect(request).toBe(responses[200]);
  });
});

describe("the file", async () => {
  const { code, file } = await shipped(documentOf(schemas), "file");

  it("is the same to the byte for the same contract", async () => {
    expect(await validatorsFile(structuredClone(documentOf(schemas)), "file")).toBe(code);
  });

  it("makes no code at run time, and runs where that is forbidden", async () => {
    expect(code).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(/);
    const program = `
      import { validators } from ${JSON.stringify(pathToFileURL(file).href)};
      let forbidden; try { new Function("")(); } catch (error) { forbidden = error.name; }
      const validate = validators["POST /tree"].responses[200];
      console.log(forbidden, validate({ name: "a" }), validate({}), validate.errors[0].keyword);`;
    const flag = "--disallow-code-generation-from-strings";
    const { stdout } = await promisify(execFile)(process.execPath, [flag, "--input-type=module", "-e", program]);
    expect(stdout.trim()).toBe("EvalError true false required");
  });

  it("asks for nothing but what looks at calls", () => {
    const asked = [...code.matchAll(/\bfrom\s*"([^"]+)"|(?<!')\b(?:import|require)\s*\(\s*"([^"]+)"/g)].map(
      ([, a, b]) => a ?? b,
    );
    expect([...new Set(asked)]).toEqual(["@ledgerkit/client/checks"]);
  });
});

describe("what a validator says", async () => {
  const kind = (name: string, more: object) => object({ kind: { const: name }, ...more }, { required: ["kind"] });
  const { table } = await shipped(
    {
      ...documentOf({
        ...schemas,
        list: { schema: { type: "array", items: object({ a: text }) }, right: [], wrong: [] },
      }),
    },
    "says",
  );
  const unions = await shipped(
    documentOf({
      union: {
        schema: object({
          item: { oneOf: [kind("a", { x: text, y: text }), kind("b", { x: { type: "number" }, y: text, z: text })] },
          maybe: { anyOf: [object({ x: text }), { type: "null" }] },
          plain: { anyOf: [text, { type: "number" }, { type: "null" }] },
        }),
        right: [],
        wrong: [],
      },
    }),
    "unions",
  );
  const problemsOf = (rows: Record<string, Row>, name: string, value: unknown) => {
    const validate = rows[`POST /${name}`]?.responses[200] as Validate;
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, keyword, params, data }) => ({
      instancePath,
      keyword,
      params,
      data,
    }));
  };

  it.each<[string, unknown, object[]]>([
    [
      "closed",
      { ab: 1 },
      [
        { instancePath: "", keyword: "required", params: { missingProperty: "c/d" }, data: { ab: 1 } },
        { instancePath: "/ab", keyword: "type", params: { type: "string" }, data: 1 },
      ],
    ],
    ["closed", { ab: "", "c/d": 1 }, [{ instancePath: "/c~1d", keyword: "type", params: { type: "string" }, data: 1 }]],
    [
      "tree",
      { name: "a", children: [{ name: "b" }, {}] },
      [{ instancePath: "/children/1", keyword: "required", params: { missingProperty: "name" }, data: {} }],
    ],
    // The key of a map is data.
    [
      "maps",
      { "alice@example.com": { n: "1" } },
      [{ instancePath: "/*/n", keyword: "type", params: { type: "number" }, data: "1" }],
    ],
  ])("of %s %o", (name, value, want) => {
    expect(problemsOf(table, name, value)).toEqual(want);
  });

  it("of a long list is soon enough", () => {
    const many = Array.from({ length: 100_000 }, () => ({ a: 1 }));
    expect(problemsOf(table, "list", many)).toHaveLength(20);
  });

  it.each<[unknown, object[]]>([
    // The branch of the same kind, though another has fewer problems.
    [
      { item: { kind: "b", x: "", y: 1, z: 1 } },
      [
        { instancePath: "/item/x", keyword: "type", params: { type: "number" } },
        { instancePath: "/item/y", keyword: "type", params: { type: "string" } },
        { instancePath: "/item/z", keyword: "type", params: { type: "string" } },
      ],
    ],
    [{ item: { kind: "c" } }, [{ instancePath: "/item", keyword: "oneOf", params: { passingSchemas: null } }]],
    [{ maybe: { x: 1 } }, [{ instancePath: "/maybe/x", keyword: "type", params: { type: "string" } }]],
    [{ maybe: "x" }, [{ instancePath: "/maybe", keyword: "type", params: { type: ["object", "null"] } }]],
    [{ plain: [] }, [{ instancePath: "/plain", keyword: "type", params: { type: ["string", "number", "null"] } }]],
  ])("of %o is of the branch that it comes closest to", (value, want) => {
    expect(problemsOf(unions.table, "union", value)).toMatchObject(want);
    expect(problemsOf(unions.table, "union", value)).toHaveLength(want.length);
  });
});

describe("a contract", () => {
  const body = (schema: object | undefined, type = "application/json") => ({
    content: { [type]: schema ? { schema } : {} },
  });
  let table: Record<string, Row>;
  beforeAll(async () => {
    const responses = {
      200: { $ref: "#/components/responses/Fine" },
      201: body(undefined),
      202: { content: { ...body(text).content, ...body(text, "application/problem+json").content } },
      204: { description: "Done." },
      400: body(ref("Thing"), "application/problem+json"),
      "5XX": body(text, "text/plain"),
      default: body(ref("Thing")),
    };
    const document = {
      openapi: "3.1.0",
      info: { title: "Bodies", version: "1" },
      paths: {
        "/things/{id}": {
          post: { requestBody: { $ref: "#/components/requestBodies/Thing" }, responses },
          put: { requestBody: body(text, "text/csv"), responses: {} },
          get: { "x-navigation": true, responses },
        },
      },
      components: {
        schemas: { Thing: object({ a: text }), Alias: ref("Thing") },
        responses: { Fine: body(ref("Alias")) },
        requestBodies: { Thing: body(ref("Thing")) },
      },
    };
    ({ table } = await shipped(document as never, "bodies"));
  });

  it("has its rows, but those of pages for a browser", () => {
    expect(Object.keys(table)).toEqual(["PUT /things/{id}", "POST /things/{id}"]);
    const { request, responses } = table["POST /things/{id}"] as Row;
    expect(responses).toEqual({
      200: expect.any(Function),
      201: { "application/json": null },
      202: { "application/json": expect.any(Function), "application/problem+json": expect.any(Function) },
      204: {},
      400: { "application/problem+json": expect.any(Function) },
      "5XX": { "text/plain": null },
      default: expect.any(Function),
    });
    expect([responses[200], responses["default"]]).toEqual([request, request]);
    expect(table["PUT /things/{id}"]).toEqual({ request: { "text/csv": null }, responses: {} });
  });
});

it("compiles a schema once that is a body and a part of others", () => {
  const list = { type: "array", items: ref("item") };
  const cases = {
    list: { schema: list },
    item: { schema: object({ text }) },
    other: { schema: object({ a: ref("item") }) },
  };
  const code = validatorsCode(documentOf(cases as never));
  expect(code.match(/^function validate/gm)).toHaveLength(3);
});

it("refuses code of ajv's that it does not know", () => {
  expect(() => compactCode("function validate1(data){\nlet vErrors = null;\n}")).toThrow(/vErrors.*compact-code/);
});
