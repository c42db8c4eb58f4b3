import { describeRule } from "./describe-rule.ts";
import { document, json, withOperation } from "./document.ts";

const response = (body: object) => ({ responses: { "200": { description: "OK", ...body } } });
const want = (mediaType: string) => `Give \`${mediaType}\` an \`example\` (or \`examples\`).`;
const named = { examples: { one: { value: 1 } } };

describeRule("media-type-example", [
  { name: "an example passes", given: withOperation(response(json({ example: 1 }))), want: [] },
  { name: "null is an example", given: withOperation(response(json({ example: null }))), want: [] },
  { name: "named examples pass", given: withOperation(response(json(named))), want: [] },
  { name: "no body passes", given: withOperation(response({})), want: [] },
  {
    name: "a response without fails",
    given: withOperation(response(json({ schema: { type: "string", example: "only on the schema" } }))),
    want: [`#/paths/~1things/get/responses/200/content/application~1json: ${want("application/json")}`],
  },
  {
    name: "an empty list of examples fails",
    given: withOperation(response(json({ examples: {} }))),
    want: [`#/paths/~1things/get/responses/200/content/application~1json: ${want("application/json")}`],
  },
  {
    name: "a request without fails",
    given: withOperation({ requestBody: { content: { "text/csv": {} } } }),
    want: [`#/paths/~1things/get/requestBody/content/text~1csv: ${want("text/csv")}`],
  },
  {
    name: "a shared response without fails once",
    given: withOperation(
      { responses: { "200": { $ref: "#/components/responses/Ok" }, "201": { $ref: "#/components/responses/Ok" } } },
      { components: { responses: { Ok: { description: "OK", ...json({}) } } } },
    ),
    want: [`#/components/responses/Ok/content/application~1json: ${want("application/json")}`],
  },
  {
    name: "a webhook without fails",
    given: document({ webhooks: { changed: { post: { requestBody: json({}) } } } }),
    want: [`#/webhooks/changed/post/requestBody/content/application~1json: ${want("application/json")}`],
  },
  {
    name: "a file needs none",
    given: withOperation(
      response({ content: { "application/octet-stream": {}, "image/png": {}, "application/pdf; v=1": {} } }),
    ),
    want: [],
  },
]);
