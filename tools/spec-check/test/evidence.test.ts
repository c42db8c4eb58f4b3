import { describeRule } from "./describe-rule.ts";
import { document, withOperation } from "./document.ts";

const want = "Say how well the operation is known: `x-evidence: seed | docs | partial | inferred`.";

describeRule("evidence", [
  ...["seed", "docs", "partial", "inferred"].map((value) => ({
    name: `${value} passes`,
    given: withOperation({ "x-evidence": value }),
    want: [],
  })),
  { name: "none fails", given: withOperation({}), want: [`#/paths/~1things/get: ${want}`] },
  {
    name: "another value fails",
    given: withOperation({ "x-evidence": "rumour" }),
    want: [`#/paths/~1things/get/x-evidence: ${want}`],
  },
  {
    name: "a webhook is an operation",
    given: document({ webhooks: { changed: { post: {} } } }),
    want: [`#/webhooks/changed/post: ${want}`],
  },
  {
    name: "an operation in another file is found there",
    given: document({ paths: { "/things": { $ref: "things.json#/things" } } }),
    files: { "things.json": { things: { get: {}, post: { "x-evidence": "docs" } } } },
    want: [`things.json#/things/get: ${want}`],
  },
]);
