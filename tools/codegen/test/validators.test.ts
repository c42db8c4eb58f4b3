import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { contract, contractAjv } from "@ledgerkit/spec-check";
import { beforeAll, describe, expect, it } from "vitest";
import { compactCode } from "../src/compact-code.ts";
import { validatorsCode } from "../src/validators-code.ts";
import { validatorsFile } from "../src/validators-file.ts";
import { long, object, ref, schemas, text } from "./_schemas.ts";
import { documentOf, type Row, shipped, type Validate } from "./_shipped.ts";

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
