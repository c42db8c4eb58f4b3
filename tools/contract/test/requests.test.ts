import { describe, expect, it } from "vitest";
import { breakRequest, type SentRequest } from "../src/break-request.ts";
import { type ContractDocument, type ContractOperation, contractOperations } from "../src/contract-operations.ts";
import { sampleCall } from "../src/sample-call.ts";

const json = (schema: object, example?: unknown) => ({
  required: true,
  content: { "application/json": { schema, example } },
});

/** The only operation of a document. */
function only(
  operation: object,
  item: object = {},
  rest: object = {},
): { operation: ContractOperation; document: ContractDocument } {
  const document = {
    info: { title: "T" },
    paths: { "/a/{id}": { post: { responses: {}, ...operation }, ...item } },
    ...rest,
  } as ContractDocument;
  const [found] = contractOperations(document);
  if (!found) throw new Error("no operation");
  return { operation: found, document };
}

describe("contractOperations", () => {
  it("lets an operation's parameter take the place of its path's", () => {
    const own = { name: "id", in: "path", required: true, example: "own" };
    const { operation } = only({ parameters: [own] }, { parameters: [{ ...own, example: "path's" }] });
    expect(operation.parameters).toEqual([own]);
  });

  it("points behind the reference of a response", () => {
    const responses = { 404: { $ref: "#/components/responses/Gone" }, 200: {} };
    const { operation } = only({ responses }, {}, { components: { responses: { Gone: { description: "" } } } });
    expect([...operation.responses]).toEqual([
      ["200", "/paths/~1a~1{id}/post/responses/200"],
      ["404", "/components/responses/Gone"],
    ]);
  });
});

describe("sampleCall", () => {
  it("takes what is required, from the contract's examples", () => {
    const parameters = [
      { name: "id", in: "path", required: true, example: 7 },
      { name: "q", in: "query", required: true, schema: { enum: ["x", "y"] } },
      { name: "page", in: "query", example: 2 },
    ];
    const { operation } = only({ parameters, requestBody: json({}, { name: "n" }) });
    expect(sampleCall(operation)).toEqual({
      params: { path: { id: 7 }, query: { q: "x" }, header: {} },
      body: { name: "n" },
    });
  });

  it.each([
    [
      "a parameter",
      { parameters: [{ name: "id", in: "path", required: true }] },
      /required parameter id has no example/,
    ],
    ["a body", { requestBody: json({}) }, /request body has no example/],
  ])("names %s without an example", (_, operation, message) => {
    expect(() => sampleCall(only(operation).operation)).toThrow(message);
  });
});

describe("breakRequest", () => {
  const sent = (body?: string, url = "https://a.example/a/1?q=x"): SentRequest => ({
    method: "POST",
    url,
    headers: [],
    body,
  });
  const union = { oneOf: [{ type: "object", required: ["kind", "a"] }, { $ref: "#/components/schemas/B" }] };
  const components = { schemas: { B: { type: "object", required: ["kind", "b"] } } };

  it.each<[string, object, SentRequest, string, Partial<SentRequest>]>([
    [
      "a required field",
      { requestBody: json({ required: ["name"] }, {}) },
      sent('{"name":"n","x":1}'),
      "a body without name",
      { body: '{"x":1}' },
    ],
    [
      "a field that every branch requires",
      { requestBody: json(union, {}) },
      sent('{"kind":"b","b":1}'),
      "a body without kind",
      { body: '{"b":1}' },
    ],
    [
      "the type of a body without required fields",
      { requestBody: json({}, {}) },
      sent("{}"),
      "a body of the wrong type",
      { body: "[[1]]" },
    ],
    [
      "a field of a form",
      { requestBody: { content: { "application/x-www-form-urlencoded": { schema: { required: ["code"] } } } } },
      sent("code=1&x=2"),
      "a form without code",
      { body: "x=2" },
    ],
    [
      "a required query parameter",
      { parameters: [{ name: "q", in: "query", required: true }] },
      sent(),
      "a query without q",
      { url: "https://a.example/a/1" },
    ],
    [
      "the value of a typed query parameter",
      { parameters: [{ name: "n", in: "query", schema: { type: "integer" } }] },
      sent(),
      "n=not-a-legal-value",
      { url: "https://a.example/a/1?q=x&n=not-a-legal-value" },
    ],
    ["the method, where there is nothing else", {}, sent(), "the method patch", { method: "PATCH" }],
  ])("breaks %s", (_, description, request, what, want) => {
    const { operation, document } = only(description, {}, { components });
    const broken = breakRequest(operation, request, document);
    expect(broken.what).toBe(what);
    expect(broken.request).toEqual({ ...request, ...want });
  });
});
