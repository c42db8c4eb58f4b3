import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { misplaced } from "../src/misplaced.ts";
import { vocabulary } from "../src/vocabulary.ts";
import { describeRule } from "./describe-rule.ts";
import { document, query, withFlow, withOperation, withSchemas, withScheme } from "./document.ts";

const page = "specs/VOCABULARY.md";
const newWord = "or add a word to that page and to tools/spec-check/src/vocabulary.ts.";
const server = { url: "https://example.com", "x-environment": "production" };
const signature = {
  header: "X-Signature",
  algorithm: "hmac-sha256",
  encoding: "hex",
  format: "t={timestamp},v1={signature}",
  signed: "{timestamp}.{body}",
};
const operation = "#/paths/~1things/get";
const scheme = "#/components/securitySchemes/key";
const flow = `${scheme}/flows/clientCredentials`;

const cursor = {
  style: "cursor",
  request: { cursor: "after", limit: "size" },
  response: { items: "/data", item: "/node", next: "/next", more: "/more", total: "/total" },
};
const parameters = [query("after"), query("size")];
const string = { type: "string" };

describeRule("vocabulary", [
  {
    name: "x-errors passes",
    given: document({
      "x-errors": { code: "/error/code", message: "", requestId: "/a~1b", tokenRefused: ["EXPIRED"] },
    }),
    want: [],
  },
  {
    name: "what is no pointer fails",
    given: document({ "x-errors": { code: "error.code", codes: "/codes" } }),
    want: [
      `#/x-errors: Give \`x-errors\` the shape of ${page}: the value must NOT have additional properties: "codes"; /code must match format "json-pointer".`,
    ],
  },
  {
    name: "x-environment and x-required pass",
    given: document({
      servers: [{ ...server, variables: { tenant: { default: "acme", "x-required": true } } }],
    }),
    want: [],
  },
  {
    name: "a display name is no environment",
    given: document({ servers: [{ ...server, "x-environment": "Live system" }] }),
    want: [
      `#/servers/0/x-environment: Give \`x-environment\` the shape of ${page}: the value must match pattern "^[a-z][a-z0-9-]*$".`,
    ],
  },
  {
    name: "x-required is on or absent",
    given: document({
      servers: [{ ...server, variables: { tenant: { default: "acme", "x-required": false } } }],
    }),
    want: [
      `#/servers/0/variables/tenant/x-required: Give \`x-required\` the shape of ${page}: the value must be equal to constant: true.`,
    ],
  },
  {
    name: "a token has no key prefixes",
    given: withScheme({ type: "oauth2", flows: {}, "x-key-prefixes": { production: "live_" } }),
    want: [
      `${scheme}/x-key-prefixes: \`x-key-prefixes\` suits a SecurityScheme of type http or apiKey only (${page}).`,
    ],
  },
  {
    name: "a flow has no exchange",
    given: withFlow(
      { "x-operations": { exchange: "createToken" } },
      { paths: { "/token": { post: { operationId: "createToken" } } } },
    ),
    want: [
      `${flow}/x-operations: Give \`x-operations\` the shape of ${page}: the value must have required property 'token'; the value must NOT have additional properties: "exchange".`,
    ],
  },
  {
    name: "the right word in the wrong place is sent to its own",
    given: withScheme({ type: "oauth2", flows: {}, "x-audience": "https://api.example.com" }),
    want: [
      `${scheme}/x-audience: Move \`x-audience\` to where ${page} has it (ImplicitFlow, PasswordFlow, ClientCredentials, AuthorizationCode): this is a SecurityScheme.`,
    ],
  },
  {
    name: "the words of an operation pass",
    given: withOperation({
      parameters: [...parameters, { ...query("Idempotency-Key"), in: "header" }],
      "x-evidence": "docs",
      "x-navigation": true,
      "x-idempotent": false,
      "x-idempotency-key": { in: "header", name: "idempotency-key" },
      "x-pagination": cursor,
    }),
    want: [],
  },
  {
    name: "an unknown word is told the known ones",
    given: withOperation({ "x-retry": true }),
    want: [
      `${operation}/x-retry: \`x-retry\` is not in ${page}. Use one of x-evidence, x-navigation, x-idempotent, x-idempotency-key, x-pagination here, ${newWord}`,
    ],
  },
  {
    name: "Redocly's own extensions are unknown as well",
    given: document({
      info: { title: "Test", version: "1", "x-logo": { url: "https://example.com" } },
      "x-webhooks": {},
    }),
    want: [
      `#/info/x-logo: \`x-logo\` is not in ${page}. Use a description here, ${newWord}`,
      `#/x-webhooks: \`x-webhooks\` is not in ${page}. Use one of x-errors, x-rate-limit here, ${newWord}`,
    ],
  },
  {
    name: "the fields of one style are not those of another",
    given: withOperation({
      parameters,
      "x-pagination": { style: "offset", request: { cursor: "after" }, response: { items: "data", next: "/next" } },
    }),
    want: [
      `${operation}/x-pagination: Give \`x-pagination\` the shape of ${page}: ${[
        "/request must have required property 'offset'",
        '/request must NOT have additional properties: "cursor"',
        '/response must NOT have additional properties: "next"',
        '/response/items must match format "json-pointer"',
      ].join("; ")}.`,
    ],
  },
  {
    name: "a style is one of three",
    given: withOperation({ "x-pagination": { style: "link" } }),
    want: [
      `${operation}/x-pagination: Give \`x-pagination\` the shape of ${page}: /style must be equal to one of the allowed values: ["cursor","offset","page"].`,
    ],
  },
  {
    name: "the words of a schema pass",
    given: withSchemas({
      Thing: {
        type: "object",
        properties: {
          state: { ...string, "x-known-values": ["open", "closed"] },
          other: { type: ["string", "null"], "x-known-values": ["a"] },
          wei: { type: "integer", "x-lossless": true },
          secret: { ...string, "x-sensitive": true, "x-evidence": "inferred" },
        },
      },
    }),
    want: [],
  },
  {
    name: "the sibling of a reference is judged with its target",
    given: withSchemas({
      Wei: { type: "integer" },
      Thing: {
        type: "object",
        properties: {
          good: { $ref: "#/components/schemas/Wei", "x-lossless": true },
          bad: { $ref: "#/components/schemas/Wei", "x-known-values": ["1"] },
          unknown: { $ref: "#/components/schemas/Wei", "x-unit": "wei" },
        },
      },
    }),
    want: [
      `#/components/schemas/Thing/properties/bad/x-known-values: \`x-known-values\` suits a Schema of type string only (${page}).`,
      `#/components/schemas/Thing/properties/unknown/x-unit: \`x-unit\` is not in ${page}. Use one of x-evidence, x-known-values, x-lossless, x-sensitive here, ${newWord}`,
    ],
  },
  {
    name: "a property whose name begins with x- is no extension",
    given: withSchemas({ Thing: { type: "object", properties: { "x-ray": string }, example: { "x-ray": "yes" } } }),
    want: [],
  },
  {
    name: "the evidence of a parameter has the same values",
    given: withOperation({ parameters: [{ ...query("q"), "x-evidence": "rumour", "x-sensitive": true }] }),
    want: [
      `${operation}/parameters/0/x-evidence: Give \`x-evidence\` the shape of ${page}: the value must be equal to one of the allowed values: ["seed","docs","partial","inferred"].`,
    ],
  },
  {
    name: "x-webhook-signature passes on a webhook",
    given: document({ webhooks: { changed: { "x-webhook-signature": signature } } }),
    want: [],
  },
  {
    name: "a signature without a place for it fails",
    given: document({ webhooks: { changed: { "x-webhook-signature": { ...signature, format: "v1=" } } } }),
    want: [
      `#/webhooks/changed/x-webhook-signature: Give \`x-webhook-signature\` the shape of ${page}: /format must match pattern "\\{signature\\}".`,
    ],
  },
  {
    name: "a path is no webhook",
    given: document({ paths: { "/things": { "x-webhook-signature": signature } } }),
    want: [
      `#/paths/~1things/x-webhook-signature: Move \`x-webhook-signature\` to where ${page} has it (Webhook): this is a PathItem.`,
    ],
  },
]);

test("the table has the words of the page, and no others", () => {
  const text = readFileSync(new URL("../../../specs/VOCABULARY.md", import.meta.url), "utf8");
  const words = [...text.matchAll(/^\| `(x-[a-z-]+)`/gm)].map(([, word]) => word);
  expect(Object.keys(vocabulary).toSorted()).toEqual([...new Set(words)].toSorted());
});

test.for(
  Object.entries(vocabulary).flatMap(([word, uses]) =>
    uses.filter(({ on }) => word !== "x-evidence" || !on.includes("Operation")).map((use) => [word, use] as const),
  ),
)(
  "%s has a shape that refuses something",
  ([
    word,
    {
      on: [place = ""],
      types = [],
    },
  ]) => {
    expect(misplaced(word, [{}], place, { type: types[0] })).toContain(`Give \`${word}\` the shape of`);
  },
);
