import { describeRule } from "./describe-rule.ts";
import { document, json, query, withOperation } from "./document.ts";

const cursor = {
  style: "cursor",
  request: { cursor: "after", limit: "size" },
  response: { items: "/data", next: "/next" },
};
const parameters = [query("after"), query("size")];
const operation = "#/paths/~1things/get";

describeRule("vocabulary", [
  {
    name: "a parameter of the path will do",
    given: document({ paths: { "/things": { parameters, get: { "x-pagination": cursor } } } }),
    want: [],
  },
  {
    name: "a shared parameter will do",
    given: withOperation(
      { parameters: [{ $ref: "#/components/parameters/After" }, query("size")], "x-pagination": cursor },
      { components: { parameters: { After: query("after") } } },
    ),
    want: [],
  },
  {
    name: "a parameter that does not exist fails",
    given: withOperation({ parameters: [query("after")], "x-pagination": cursor }),
    want: [
      `${operation}/x-pagination/request/limit: The operation has no parameter \`size\`: correct the name or declare it.`,
    ],
  },
  {
    name: "a body field will do",
    given: withOperation(
      {
        requestBody: json({
          schema: { allOf: [{ $ref: "#/components/schemas/Page" }, { $ref: "#/components/schemas/Self" }] },
        }),
        "x-pagination": { style: "page", request: { page: "number", in: "body" }, response: { items: "" } },
      },
      {
        components: {
          schemas: {
            Page: { type: "object", properties: { number: { type: "integer" } } },
            Self: { anyOf: [{ $ref: "#/components/schemas/Self" }] },
          },
        },
      },
    ),
    want: [],
  },
  {
    name: "a body field that does not exist fails, even if there is a parameter of the name",
    given: withOperation({ parameters: [query("key")], "x-idempotency-key": { in: "body", name: "key" } }),
    want: [
      `${operation}/x-idempotency-key/name: The operation has no field in its body \`key\`: correct the name or declare it.`,
    ],
  },
  {
    name: "a query parameter is no header",
    given: withOperation({ parameters: [query("key")], "x-idempotency-key": { in: "header", name: "key" } }),
    want: [
      `${operation}/x-idempotency-key/name: The operation has no header parameter \`key\`: correct the name or declare it.`,
    ],
  },
  {
    name: "a body field is no parameter",
    given: withOperation({
      requestBody: json({ schema: { type: "object", properties: { after: {}, size: {} } } }),
      parameters: [query("size")],
      "x-pagination": cursor,
    }),
    want: [
      `${operation}/x-pagination/request/cursor: The operation has no parameter \`after\`: correct the name or declare it.`,
    ],
  },
]);
