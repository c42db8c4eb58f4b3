import { describe, expect, it } from "vitest";
import { contractFacts } from "../src/contract-facts.ts";
import type { OpenApiDocument } from "../src/openapi.ts";

const base = { openapi: "3.1.0", info: { title: "T", version: "1.2.0" } };
const ok = { responses: { 200: { content: { "application/json": {} } } } };

const facts = (document: Partial<OpenApiDocument>) =>
  contractFacts({ ...base, ...document } as OpenApiDocument, "@scope/t");

describe("contractFacts", () => {
  it("takes a document that has nothing of ours in it", () => {
    expect(facts({ paths: { "/a": { get: ok } } })).toEqual({
      name: "@scope/t",
      version: "1.2.0",
      servers: { default: { url: "" } },
      errors: undefined,
      rateLimit: undefined,
      query: undefined,
      securitySchemes: {},
      security: [],
      operations: {},
    });
  });

  it.each<[string, Partial<OpenApiDocument>, object]>([
    [
      "servers by environment, without a slash at the end",
      { servers: [{ url: "https://a/", "x-environment": "production" }, { url: "https://b" }] },
      { servers: { production: { url: "https://a" }, server2: { url: "https://b" } } },
    ],
    [
      "no default for a variable that the user has to give",
      {
        servers: [
          {
            url: "https://{h}/{v}",
            variables: { h: { default: "x", "x-required": true }, v: { default: "v1", enum: ["v1"] } },
          },
        ],
      },
      { servers: { default: { url: "https://{h}/{v}", variables: { h: {}, v: { default: "v1", enum: ["v1"] } } } } },
    ],
    [
      "the most frequent security as the default",
      {
        security: [{ key: [] }],
        paths: { "/a": { get: ok }, "/b": { get: { ...ok, security: [] }, put: ok } },
      },
      { security: [{ key: [] }], operations: { "GET /b": { security: [] } } },
    ],
    [
      "the servers of a path that lives elsewhere",
      { servers: [{ url: "https://a" }], paths: { "/a": { servers: [{ url: "https://b" }], get: ok } } },
      { operations: { "GET /a": { servers: { default: { url: "https://b" } } } } },
    ],
    [
      "no servers for a path that repeats the document's",
      { servers: [{ url: "https://a" }], paths: { "/a": { servers: [{ url: "https://a" }], get: ok } } },
      { operations: {} },
    ],
    [
      "media types that are not JSON",
      {
        paths: {
          "/a": {
            post: {
              requestBody: { content: { "application/x-www-form-urlencoded": {} } },
              responses: { 200: { content: { "text/csv": {} } } },
            },
            get: { responses: { 200: { content: { "application/pdf": {} } } } },
            put: { responses: { 200: { content: { "application/problem+json": {} } } } },
          },
        },
      },
      {
        operations: {
          "POST /a": { request: "application/x-www-form-urlencoded", response: "text" },
          "GET /a": { response: "blob" },
        },
      },
    ],
    [
      "an OAuth flow by its operations",
      {
        paths: { "/token": { post: { operationId: "token", requestBody: { content: { "application/json": {} } } } } },
        components: {
          securitySchemes: {
            oauth: {
              type: "oauth2",
              flows: {
                clientCredentials: {
                  tokenUrl: "https://ignored/",
                  scopes: {},
                  "x-operations": { token: "token" },
                  "x-client-authentication": "client_secret_post",
                  "x-audience": "urn:a",
                },
              },
            },
          },
        },
      },
      {
        securitySchemes: {
          oauth: {
            type: "oauth2",
            flows: {
              clientCredentials: {
                token: { path: "/token", body: "json" },
                clientAuthentication: "client_secret_post",
                audience: "urn:a",
              },
            },
          },
        },
      },
    ],
    [
      "an OAuth flow by its URLs",
      {
        components: {
          securitySchemes: {
            oauth: {
              type: "oauth2",
              flows: { authorizationCode: { authorizationUrl: "/auth", tokenUrl: "https://b/x/token", scopes: {} } },
            },
          },
        },
      },
      {
        securitySchemes: {
          oauth: {
            type: "oauth2",
            flows: {
              authorizationCode: {
                authorize: { path: "/auth" },
                token: { path: "/x/token", servers: { default: { url: "https://b" } } },
              },
            },
          },
        },
      },
    ],
  ])("gives %s", (_, document, want) => {
    expect(facts(document)).toMatchObject(want);
    if ("operations" in want) expect(facts(document).operations).toEqual(want.operations);
  });

  it.each([
    ["clientCredentials", ["read"]],
    ["authorizationCode", []],
  ])("with %s, gives %j of an operation's scopes to the client", (flow, scopes) => {
    const { security, operations } = facts({
      components: { securitySchemes: { oauth: { type: "oauth2", flows: { [flow]: { tokenUrl: "/t", scopes: {} } } } } },
      security: [{ oauth: ["read"] }],
      paths: { "/a": { get: { security: [{ oauth: ["read"] }] }, put: { security: [{ oauth: ["read"] }] } } },
    });
    expect(security).toEqual([{ oauth: scopes }]);
    expect(operations).toEqual({});
  });

  it("names an operation that a flow points to and nobody has", () => {
    const flows = { clientCredentials: { scopes: {}, "x-operations": { token: "nowhere" } } };
    expect(() => facts({ components: { securitySchemes: { oauth: { type: "oauth2", flows } } } })).toThrow(/"nowhere"/);
  });
});
