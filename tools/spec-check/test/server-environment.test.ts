import { describeRule } from "./describe-rule.ts";
import { document, withOperation } from "./document.ts";

const production = { url: "https://api.example.com", "x-environment": "production" };
const sandbox = { url: "https://sandbox.example.com", "x-environment": "sandbox" };
const nameless = { url: "https://example.com" };
const name = "Name the server with `x-environment` (`production`, `sandbox`, …).";

const withVariable = (variable: object) =>
  document({ servers: [{ ...production, url: "https://{tenant}.example.com", variables: { tenant: variable } }] });

describeRule("server-environment", [
  { name: "different names pass", given: document({ servers: [production, sandbox] }), want: [] },
  {
    name: "another list may use the same names",
    given: withOperation({ servers: [production] }, { servers: [production, sandbox] }),
    want: [],
  },
  { name: "no name fails", given: document({ servers: [production, nameless] }), want: [`#/servers/1: ${name}`] },
  {
    name: "no name on a path or an operation fails",
    given: document({ paths: { "/things": { servers: [nameless], get: { servers: [nameless] } } } }),
    want: [`#/paths/~1things/servers/0: ${name}`, `#/paths/~1things/get/servers/0: ${name}`],
  },
  {
    name: "a name used twice fails",
    given: document({ servers: [sandbox, production, sandbox] }),
    want: ["#/servers/2/x-environment: Another server of this list is `sandbox` already: rename one."],
  },
  {
    name: "a described variable passes",
    given: withVariable({ default: "acme", description: "The first part of your address" }),
    want: [],
  },
  {
    name: "an undescribed variable fails",
    given: withVariable({ default: "acme", description: " " }),
    want: ["#/servers/0/variables/tenant: Describe the variable: what is it, and where does a user find it?"],
  },
]);
