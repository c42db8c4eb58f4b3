/** A JSON Schema, 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One place where an extension of specs/VOCABULARY.md may stand. */
export interface Use {
  /** Redocly's names of the nodes, and `Webhook` for a Path Item under `webhooks`. */
  readonly on: readonly string[];
  /** The values of the node's `type` that the extension suits. */
  readonly types?: readonly string[];
  readonly shape: JsonSchema;
}

export const evidenceValues = ["seed", "docs", "partial", "inferred"] as const;

const flows = ["ImplicitFlow", "PasswordFlow", "ClientCredentials", "AuthorizationCode"];
const pointer = { type: "string", format: "json-pointer" };
const name = { type: "string", minLength: 1 };
const environment = { type: "string", pattern: "^[a-z][a-z0-9-]*$" };
const yes = { const: true };

const object = (properties: JsonSchema, required: readonly string[] = []) =>
  ({ type: "object", properties, required, additionalProperties: false, minProperties: 1 }) as const;

const pagination = (style: "cursor" | "offset" | "page", needed: readonly string[], optional: JsonSchema): JsonSchema =>
  object(
    {
      style: { const: style },
      request: object({ [style]: name, limit: name, in: { const: "body" } }, [style]),
      response: object({ items: pointer, item: pointer, more: pointer, total: pointer, ...optional }, [
        "items",
        ...needed,
      ]),
    },
    ["style", "request", "response"],
  );

/** specs/VOCABULARY.md as data: extension → where it may stand and what it looks like there. */
export const vocabulary: Readonly<Record<string, readonly Use[]>> = {
  "x-errors": [
    {
      on: ["Root"],
      shape: object({
        code: pointer,
        message: pointer,
        requestId: pointer,
        tokenRefused: { type: "array", items: name, minItems: 1, uniqueItems: true },
      }),
    },
  ],

  "x-rate-limit": [
    {
      on: ["Root"],
      shape: object({ status: { type: "integer", minimum: 400, maximum: 499 }, remaining: name, reset: name }),
    },
  ],

  "x-environment": [{ on: ["Server"], shape: environment }],
  "x-required": [{ on: ["ServerVariable"], shape: yes }],

  "x-key-prefixes": [
    {
      on: ["SecurityScheme"],
      types: ["http", "apiKey"],
      shape: { type: "object", propertyNames: environment, additionalProperties: name, minProperties: 1 },
    },
  ],
  "x-operations": [
    { on: ["SecurityScheme"], types: ["http"], shape: object({ exchange: name, refresh: name }, ["exchange"]) },
    { on: flows, shape: object({ authorize: name, token: name, refresh: name }, ["token"]) },
  ],
  "x-client-authentication": [{ on: flows, shape: { enum: ["client_secret_basic", "client_secret_post", "none"] } }],
  "x-audience": [{ on: flows, shape: name }],

  "x-evidence": [
    { on: ["Operation"], shape: {} }, // its value is the concern of the rule `evidence`
    { on: ["Schema", "Parameter"], shape: { enum: evidenceValues } },
  ],
  "x-navigation": [{ on: ["Operation"], shape: yes }],
  "x-idempotent": [{ on: ["Operation"], shape: { type: "boolean" } }],
  "x-idempotency-key": [
    { on: ["Operation"], shape: object({ in: { enum: ["header", "body"] }, name }, ["in", "name"]) },
  ],
  "x-pagination": [
    {
      on: ["Operation"],
      shape: {
        type: "object",
        properties: { style: { enum: ["cursor", "offset", "page"] } },
        discriminator: { propertyName: "style" },
        required: ["style"],
        oneOf: [
          pagination("cursor", ["next"], { next: pointer }),
          pagination("offset", [], {}),
          pagination("page", [], { pages: pointer }),
        ],
      },
    },
  ],

  "x-known-values": [
    {
      on: ["Schema"],
      types: ["string"],
      shape: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true },
    },
  ],
  "x-lossless": [{ on: ["Schema"], types: ["integer", "number"], shape: yes }],
  "x-sensitive": [{ on: ["Schema", "Parameter"], shape: yes }],

  "x-webhook-signature": [
    {
      on: ["Webhook"],
      shape: object(
        {
          header: name,
          algorithm: { const: "hmac-sha256" },
          encoding: { enum: ["hex", "base64"] },
          format: { type: "string", pattern: "\\{signature\\}" },
          signed: { type: "string", pattern: "\\{body\\}" },
        },
        ["header", "algorithm", "encoding", "format", "signed"],
      ),
    },
  ],
};
