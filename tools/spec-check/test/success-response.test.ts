import { describeRule } from "./describe-rule.ts";
import { document, withOperation } from "./document.ts";

const ok = { responses: { "200": { description: "OK" } } };
const failing = { responses: { "404": { description: "Not found" }, default: { description: "Other" } } };
const want = "Document the answer of success: a `2xx` or `3xx` response.";

describeRule("success-response", [
  { name: "a 2xx passes", given: withOperation(ok), want: [] },
  { name: "a range passes", given: withOperation({ responses: { "2XX": { description: "OK" } } }), want: [] },
  { name: "a redirect passes", given: withOperation({ responses: { "302": { description: "Go" } } }), want: [] },
  { name: "errors alone fail", given: withOperation(failing), want: [`#/paths/~1things/get/responses: ${want}`] },
  { name: "no responses fail", given: withOperation({}), want: [`#/paths/~1things/get/responses: ${want}`] },
  {
    name: "a webhook answers as well",
    given: document({ webhooks: { changed: { post: failing }, gone: { post: ok } } }),
    want: [`#/webhooks/changed/post/responses: ${want}`],
  },
]);
