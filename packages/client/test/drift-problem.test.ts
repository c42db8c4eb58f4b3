import { expect, it } from "vitest";
import { driftProblem } from "../src/drift-problem.ts";

it.each<[string, object, unknown, object]>([
  ["required", { missingProperty: "a/b" }, {}, { pointer: "/x/a~1b", expected: "a value", found: "nothing" }],
  [
    "additionalProperties",
    { additionalProperty: "b~" },
    { "b~": "CANARY" },
    { pointer: "/x/b~0", expected: "nothing", found: "string" },
  ],
  ["type", { type: "integer" }, 1.5, { expected: "integer", found: "number" }],
  ["type", { type: ["string", "null"] }, 7, { expected: "string or null", found: "integer" }],
  ["enum", { allowedValues: ["a", 1] }, "CANARY", { expected: 'one of "a", 1', found: "string" }],
  [
    "enum",
    { allowedValues: [..."abcdefghijklm"] },
    true,
    { expected: 'one of "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", … (13)', found: "boolean" },
  ],
  ["const", { allowedValue: "invoice" }, null, { expected: '"invoice"', found: "null" }],
  ["format", { format: "date" }, "CANARY", { expected: "format date", found: "string" }],
  ["pattern", { pattern: "^a" }, "CANARY", { expected: "pattern ^a", found: "string" }],
  ["maxLength", { limit: 3 }, "CANARY", { expected: "maxLength 3", found: "string of 6" }],
  ["minItems", { limit: 1 }, [], { expected: "minItems 1", found: "array of 0" }],
  ["minimum", { comparison: ">=", limit: 0 }, -1, { expected: ">= 0", found: "integer" }],
  ["oneOf", { passingSchemas: null }, {}, { expected: "one of the shapes", found: "object" }],
  ["oneOf", { passingSchemas: [0, 1] }, {}, { expected: "just one of the shapes" }],
  ["anyOf", {}, "CANARY", { expected: "one of the shapes" }],
  ["false schema", {}, "CANARY", { expected: "nothing" }],
  ["uniqueItems", { i: 1, j: 0 }, ["CANARY", "CANARY"], { expected: "uniqueItems", found: "array of 2" }],
])("says of %s %o what is expected and found", (keyword, params, data, want) => {
  const problem = driftProblem(
    { instancePath: "/x", keyword, params: params as Record<string, unknown>, data },
    "request",
  );
  expect(problem).toMatchObject({ pointer: "/x", keyword, ...want });
  expect(JSON.stringify(problem)).not.toContain("CANARY");
});

it("does not tell the name of what is too much in an answer", () => {
  const error = {
    instancePath: "/x",
    keyword: "additionalProperties",
    params: { additionalProperty: "CANARY" },
    data: {},
  };
  expect(driftProblem(error, "response").pointer).toBe("/x/*");
});
