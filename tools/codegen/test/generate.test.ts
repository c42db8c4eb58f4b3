import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drift, generate, type OpenApiDocument } from "../src/index.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        description: "All things.",
        "x-evidence": "inferred",
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
      } as never,
    },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { type: "string", "x-known-values": ["a", "b"] },
          size: { type: "integer", default: 1 },
          picture: { type: "string", format: "binary" },
          record: { $ref: "#/components/schemas/Record" },
        },
      },
      Record: { type: "object", properties: {} },
    },
    securitySchemes: {
      oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "/t", scopes: { read: "", write: "" } } } },
    },
  },
};
const options = { name: "@scope/things", source: "specs/things/openapi.yaml" };

describe("generate", () => {
  it("gives the same bytes for the same contract", async () => {
    expect([...(await generate(document, options))]).toEqual([...(await generate(structuredClone(document), options))]);
  });

  it("does not change the document", async () => {
    const before = JSON.stringify(document);
    await generate(document, options);
    expect(JSON.stringify(document)).toBe(before);
  });

  it.each([
    [
      "names source and command in every header",
      "types.ts",
      "// Generated from specs/things/openapi.yaml by `pnpm generate`. Do not edit",
    ],
    ["keeps an open enum open", "types.ts", 'kind: "a" | "b" | (string & {});'],
    ["leaves a field with a default optional", "types.ts", "size?: number;"],
    ["tells of weak evidence in the docstring", "types.ts", "@description **Inferred**"],
    ["types the scopes", "types.ts", '"oauth": "read" | "write";'],
    ["declares each schema under its own name", "types.ts", "export type Thing = {"],
    ["refers to a schema by its name", "types.ts", '"application/json": Thing;'],
    ["lists the schemas as openapi-typescript does", "types.ts", "Thing: Thing;"],
    ["leaves a schema alone whose name is taken", "types.ts", 'components["schemas"]["Record"]'],
    ["takes and gives bytes as a Blob", "types.ts", "picture?: Blob;"],
    ["gives the schemas to import", "schemas.ts", 'export type {\n  Thing,\n} from "./types.js";'],
    [
      "lists the operations",
      "operations.ts",
      'listThings: { method: "GET", path: "/things", evidence: "inferred", security: [] }',
    ],
  ])("%s", async (_, file, want) => {
    expect((await generate(document, options)).get(file)).toContain(want);
  });
});

describe("generate, of webhooks", () => {
  const signature = (header: string) => ({
    header,
    algorithm: "hmac-sha256",
    encoding: "hex",
    format: "{signature}",
    signed: "{body}",
  });
  const withWebhooks = (webhooks: object) => generate({ ...document, webhooks: webhooks as never }, options);

  it.each<[string, object]>([
    ["that there are none of", {}],
    ["whose signature the contract does not tell", { made: { post: {} } }],
  ])("writes no file for webhooks %s", async (_, webhooks) => {
    expect([...(await withWebhooks(webhooks)).keys()]).not.toContain("webhooks.ts");
  });

  it("writes the one signature that they share once", async () => {
    const text = (
      await withWebhooks({ a: { "x-webhook-signature": signature("X") }, b: { "x-webhook-signature": signature("X") } })
    ).get("webhooks.ts");
    expect(text).toContain('webhookSignature = { header: "X", algorithm: "hmac-sha256", encoding: "hex"');
    expect(text).toContain("} as const satisfies WebhookSignature;");
    expect(text?.match(/header:/g)).toHaveLength(1);
  });

  it("writes what differs from the usual under its name", async () => {
    const webhooks = {
      odd: { "x-webhook-signature": signature("Odd") },
      a: { "x-webhook-signature": signature("X") },
      b: { $ref: "#/components/pathItems/b" },
    };
    const components = { ...document.components, pathItems: { b: { "x-webhook-signature": signature("X") } } };
    const text = (await generate({ ...document, components, webhooks } as never, options)).get("webhooks.ts");
    expect(text).toMatch(/webhookSignature = \{\s+header: "X"/);
    expect(text).toMatch(/otherWebhookSignatures = \{\s+odd: \{\s+header: "Odd"/);
  });
});

describe("drift", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "drift-"));
    await writeFile(join(folder, "same.ts"), "same");
    await writeFile(join(folder, "other.ts"), "edited by hand");
    await writeFile(join(folder, "extra.ts"), "");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("names what differs, what is missing and what does not belong", async () => {
    const expected = new Map([
      ["same.ts", "same"],
      ["other.ts", "generated"],
      ["gone.ts", "generated"],
    ]);
    expect(await drift(folder, expected)).toEqual([
      "extra.ts does not come from the contract",
      "gone.ts is missing",
      "other.ts differs from what the contract gives",
    ]);
  });

  it("has nothing to say of a folder that is right", async () => {
    await rm(join(folder, "other.ts"));
    await rm(join(folder, "extra.ts"));
    expect(await drift(folder, new Map([["same.ts", "same"]]))).toEqual([]);
  });
});
