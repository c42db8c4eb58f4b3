import { describeRule } from "./describe-rule.ts";
import { document, json, withOperation } from "./document.ts";

const empty = { description: "Refused" };
const typed = { ...empty, ...json({ schema: { type: "object" } }) };
const responses = (errors: object) => ({ responses: { "200": { description: "OK" }, ...errors } });
const secured = { security: [{ key: [] }] };
const at = "#/paths/~1things/get/responses";
const unauthorized = `${at}: Document \`401\`: this operation needs a credential.`;
const untyped = (status: string) => `${at}/${status}: Give \`${status}\` a \`content\` with a \`schema\`.`;

describeRule("error-responses", [
  { name: "an open operation needs no 401", given: withOperation(responses({})), want: [] },
  {
    name: "a secured one passes with 401",
    given: withOperation({ ...responses({ "401": typed }), ...secured }),
    want: [],
  },
  {
    name: "a secured one passes with 4XX",
    given: withOperation({ ...responses({ "4XX": typed }), ...secured }),
    want: [],
  },
  { name: "a secured one fails without", given: withOperation({ ...responses({}), ...secured }), want: [unauthorized] },
  { name: "security is inherited", given: withOperation(responses({}), secured), want: [unauthorized] },
  { name: "security is lifted", given: withOperation({ ...responses({}), security: [] }, secured), want: [] },
  {
    name: "security is optional",
    given: withOperation({ ...responses({}), security: [{ key: [] }, {}] }, secured),
    want: [],
  },
  {
    name: "errors without a body fail",
    given: withOperation(responses({ "404": empty, "5XX": empty, default: empty })),
    want: [untyped("404"), untyped("5XX"), untyped("default")],
  },
  {
    name: "an error without a schema fails",
    given: withOperation(responses({ "404": { ...empty, ...json({}) } })),
    want: [untyped("404")],
  },
  {
    name: "a shared response is told where it is used",
    given: withOperation(responses({ "404": { $ref: "#/components/responses/Empty" } }), {
      components: { responses: { Empty: empty } },
    }),
    want: [untyped("404")],
  },
  {
    name: "a shared response with a schema passes",
    given: withOperation(responses({ "404": { $ref: "#/components/responses/Typed" } }), {
      components: { responses: { Typed: typed } },
    }),
    want: [],
  },
  {
    name: "HEAD has no body",
    given: document({ paths: { "/things": { head: responses({ "404": empty }) } } }),
    want: [],
  },
  {
    name: "a webhook's answers are the receiver's",
    given: document({ webhooks: { changed: { post: responses({ "404": empty }) } }, ...secured }),
    want: [],
  },
]);
