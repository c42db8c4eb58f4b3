import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { expect, test } from "vitest";
import { contract, json } from "./_contract.ts";

// Prism alone. Each row is why a file of ours exists; a row that fails says that Prism has been mended, and the file may shrink.

interface Given {
  readonly operation?: object;
  readonly components?: object;
  readonly body?: unknown;
  readonly query?: Record<string, string | string[]>;
  readonly headers?: Record<string, string>;
  readonly mock?: object;
}

async function prism({ operation, components, body, query = {}, headers = {}, mock }: Given): Promise<unknown> {
  const method = body === undefined ? "get" : "post";
  const document = contract(
    { "/a": { [method]: { responses: { 200: json({ ok: true }) }, ...operation } } },
    { components },
  );
  const resources = await getHttpOperationsFromSpec(document);
  const logger = createLogger("prism", { enabled: false });
  const config = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...mock },
  } as const;
  const request = { method, url: { path: "/a", query }, headers, body } as const;
  const result = await createInstance(config, { logger }).request(request, resources)();
  return result._tag === "Left" ? String(result.left.name) : [result.right.output.statusCode, result.right.output.body];
}

const accepted = [200, { ok: true }];
const bodyOf = (schema: unknown, body: unknown, type = "application/json"): Given => ({
  operation: { requestBody: { content: { "application/json": { schema } } } },
  body,
  headers: { "content-type": type, "content-length": "9" },
});
const parameter = (given: object): Given => ({ operation: { parameters: [given] } });
const secured = (security: unknown, headers: Record<string, string> = {}): Given => ({
  operation: { security },
  headers,
  components: {
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      basic: { type: "http", scheme: "basic" },
      hoba: { type: "http", scheme: "hoba" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
      cookie: { type: "apiKey", in: "cookie", name: "sid" },
    },
  },
});
const UNAUTHORIZED = "https://stoplight.io/prism/errors#UNAUTHORIZED";
const UNPROCESSABLE = "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY";
const pdf = {
  200: { description: "", content: { "application/pdf": { example: "%PDF" } } },
  404: json({ error: "gone" }),
};

test.each<[string, Given, unknown]>([
  // check-body
  ["unevaluatedProperties are accepted", bodyOf({ unevaluatedProperties: false }, { a: 1 }), accepted],
  ["dependentRequired is ignored", bodyOf({ dependentRequired: { a: ["b"] } }, { a: 1 }), accepted],
  ["a tuple is refused", bodyOf({ prefixItems: [{ type: "string" }], items: false }, ["a"]), UNPROCESSABLE],
  ["readOnly is accepted", bodyOf({ properties: { a: { readOnly: true } } }, { a: 1 }), accepted],
  [
    "what does not compile is accepted",
    bodyOf({ required: ["a"], properties: { b: { pattern: "[\\w-.]" } } }, {}),
    accepted,
  ],
  ["one JSON type is taken for another", bodyOf({}, {}, "application/problem+json"), accepted],
  [
    "violations are lost where the contract has a 422",
    {
      ...bodyOf({ required: ["a"] }, {}),
      operation: {
        requestBody: { content: { "application/json": { schema: { required: ["a"] } } } },
        responses: { 422: json("documented") },
      },
    },
    [422, "documented"],
  ],
  // check-parameters
  [
    "a cookie is not looked at",
    parameter({ name: "c", in: "cookie", required: true, schema: { type: "string" } }),
    accepted,
  ],
  [
    "an empty value is absent",
    { ...parameter({ name: "q", in: "query", required: true, schema: { type: "string" } }), query: { q: "" } },
    UNPROCESSABLE,
  ],
  [
    "a name is read in any case",
    { ...parameter({ name: "q", in: "query", required: true, schema: { type: "string" } }), query: { Q: "x" } },
    accepted,
  ],
  [
    "JSON in a parameter is not looked at",
    {
      ...parameter({ name: "q", in: "query", content: { "application/json": { schema: { type: "object" } } } }),
      query: { q: "[" },
    },
    accepted,
  ],
  // check-security
  ["a key is not needed beside an unknown scheme", secured([{ hoba: [], key: [] }]), accepted],
  ["an undefined scheme is no scheme", secured([{ nope: [] }]), accepted],
  [
    "optional security refuses other credentials",
    secured([{}, { key: [] }], { authorization: "Bearer t" }),
    UNAUTHORIZED,
  ],
  ["bearer in lower case is refused", secured([{ bearer: [] }], { authorization: "bearer t" }), UNAUTHORIZED],
  [
    "a colon in a password is refused",
    secured([{ basic: [] }], { authorization: `Basic ${btoa("u:p:q")}` }),
    UNAUTHORIZED,
  ],
  ["a cookie is found in the end of another name", secured([{ cookie: [] }], { cookie: "xsid=1" }), accepted],
  // check-answer
  [
    "what is made up ignores pattern",
    {
      operation: {
        responses: {
          200: { description: "", content: { "application/json": { schema: { type: "string", pattern: "^\\d+$" } } } },
        },
      },
    },
    [200, "string"],
  ],
  ["a wrong example goes out", { operation: { responses: { 200: json(1, { type: "string" }) } } }, [200, 1]],
  // prism, accept
  [
    "a status that is not acceptable becomes another",
    { operation: { responses: pdf }, headers: { accept: "application/pdf" }, mock: { code: 404 } },
    [200, "%PDF"],
  ],
  [
    "an example that a status does not have is an error of no kind",
    { operation: { responses: pdf }, mock: { code: 404, exampleKey: "x" } },
    "Error",
  ],
])("%s", async (_, given, want) => {
  expect(await prism(given)).toEqual(want);
});

test("an optional list in a header throws where it is absent", async () => {
  await expect(prism(parameter({ name: "X-H", in: "header", schema: { type: "array" } }))).rejects.toThrow(TypeError);
});

test("a header Accept that is not well formed throws", async () => {
  await expect(prism({ headers: { accept: "json" } })).rejects.toThrow(TypeError);
});

test("the media types of one request are those of the next", async () => {
  const content = { "text/csv": { example: "csv" }, "application/json": { example: "json" } };
  const mock = { dynamic: false };
  const given = { operation: { responses: { 200: { description: "", content } } } };
  const resources = await getHttpOperationsFromSpec(contract({ "/a": { get: given.operation } }));
  const config = {
    isProxy: false,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock,
  } as const;
  const instance = createInstance(config, { logger: createLogger("prism", { enabled: false }) });
  const ask = (accept: string) =>
    instance.request({ method: "get", url: { path: "/a" }, headers: { accept } }, resources)();
  await ask("text/csv");
  expect(await ask("application/json")).toMatchObject({ right: { output: { body: "csv" } } });
});
