import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { API, contract, json } from "./_contract.ts";

test.each<[string, unknown, string]>([
  ["another version", { openapi: "3.0.3", paths: {} }, 'its "openapi" is "3.0.3"'],
  ["no document", {}, 'its "openapi" is undefined'],
  [
    "a file",
    contract({ "/a": { $ref: "./paths/a.yaml" } }),
    'the document refers to "./paths/a.yaml", which is not in it: bundle it first',
  ],
  [
    "a URL",
    contract({}, { components: { schemas: { A: { $ref: "https://evil.example/a.json" } } } }),
    "which is not in it",
  ],
  ["nothing", contract({}, { components: { schemas: { A: { $ref: "#/components/schemas/B" } } } }), "leads to nothing"],
  [
    "a circle",
    contract(
      {},
      { components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } } } },
    ),
    "leads in a circle",
  ],
])("%s is refused at once", async (_, document, message) => {
  await expect(createMock(document as object)).rejects.toThrow(TypeError);
  await expect(createMock(document as object)).rejects.toThrow(message);
});

test("references of every kind are followed", async () => {
  const document = contract(
    {
      "/a/{id}": {
        parameters: [{ $ref: "#/components/parameters/Id" }],
        post: {
          parameters: [{ $ref: "#/paths/~1b/get/parameters/0" }],
          requestBody: { $ref: "#/components/requestBodies/A" },
          responses: { 200: { $ref: "#/components/responses/A" }, 404: { $ref: "#/paths/~1b/get/responses/404" } },
        },
      },
      "/b": {
        get: {
          parameters: [{ name: "q", in: "query", required: true, schema: { type: "integer" } }],
          responses: { 200: json(1), 404: json("from b") },
        },
      },
    },
    {
      components: {
        parameters: {
          Id: { name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Odd name~%2F" } },
        },
        requestBodies: {
          A: { content: { "application/json": { schema: { $ref: "#/components/schemas/A/properties/child" } } } },
        },
        responses: {
          A: {
            description: "",
            headers: { "X-A": { $ref: "#/components/headers/A" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/A" },
                examples: { a: { $ref: "#/components/examples/A" } },
              },
            },
          },
        },
        headers: { A: { schema: { $ref: "#/components/schemas/Count" }, example: 3 } },
        examples: { A: { value: { child: { count: 1 } } } },
        schemas: {
          "Odd name~/": { type: "integer" },
          Count: { type: "integer" },
          A: {
            type: "object",
            required: ["child"],
            properties: { child: { type: "object", properties: { count: { $ref: "#/components/schemas/Count" } } } },
          },
        },
      },
    },
  );
  // The reference to "Odd name~/" as it is written in a URI fragment (RFC 6901, section 6).
  const text = JSON.stringify(document).replace("Odd name~%2F", "Odd%20name~0~1");
  const { fetch } = await createMock(JSON.parse(text) as object);
  const post = (url: string, body: unknown, prefer = "") =>
    fetch(url, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", prefer } });

  const response = await post(`${API}/a/5?q=1`, { count: 1 });
  expect([response.status, response.headers.get("x-a"), await response.json()]).toEqual([
    200,
    "3",
    { child: { count: 1 } },
  ]);
  expect((await post(`${API}/a/x?q=1`, {})).status).toBe(422);
  expect((await post(`${API}/a/5?q=x`, {})).status).toBe(422);
  expect((await post(`${API}/a/5?q=1`, { count: "x" })).status).toBe(422);
  expect(await (await post(`${API}/a/5?q=1`, {}, "code=404")).json()).toBe("from b");
});

test("the document is not changed", async () => {
  const document = contract(
    {
      "/a": {
        get: {
          responses: {
            200: { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/N" } } } },
          },
        },
      },
    },
    {
      components: {
        schemas: {
          N: {
            type: "object",
            properties: { id: { type: "string", enum: ["x"] }, n: { $ref: "#/components/schemas/N" } },
          },
        },
      },
    },
  );
  const before = JSON.stringify(document);
  const { fetch } = await createMock(document);
  expect((await fetch(`${API}/a`)).status).toBe(200);
  expect(JSON.stringify(document)).toBe(before);
});

test("a contract without paths has nothing to answer", async () => {
  const { fetch } = await createMock({ openapi: "3.1.0", info: { title: "", version: "" } });
  expect((await fetch("http://localhost/")).status).toBe(404);
});
