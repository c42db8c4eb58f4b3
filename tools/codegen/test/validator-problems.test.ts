import { describe, expect, it } from "vitest";
import { object, schemas, text } from "./_schemas.ts";
import { documentOf, type Row, shipped, type Validate } from "./_shipped.ts";

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
