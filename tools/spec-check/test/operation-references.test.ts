import { describeRule } from "./describe-rule.ts";
import { withFlow, withScheme } from "./document.ts";

const page = "specs/VOCABULARY.md";
const tokenPath = { paths: { "/token": { post: { operationId: "createToken" } } } };
const scheme = "#/components/securitySchemes/key";
const flow = `${scheme}/flows/clientCredentials`;

describeRule("vocabulary", [
  {
    name: "a prefix belongs to an environment that exists",
    given: withScheme({ type: "http", scheme: "bearer", "x-key-prefixes": { live: "live_" } }),
    want: [`${scheme}/x-key-prefixes/live: No server has \`x-environment: live\`: correct it.`],
  },
  {
    name: "x-key-prefixes passes",
    given: withScheme({ type: "http", scheme: "bearer", "x-key-prefixes": { production: "live_" } }),
    want: [],
  },
  {
    name: "x-operations, x-audience and x-client-authentication pass on a flow",
    given: withFlow(
      {
        "x-operations": { token: "createToken" },
        "x-audience": "https://api.example.com",
        "x-client-authentication": "none",
      },
      tokenPath,
    ),
    want: [],
  },
  {
    name: "an operation that does not exist fails",
    given: withFlow({ "x-operations": { token: "createToken", refresh: "refreshToken" } }, tokenPath),
    want: [`${flow}/x-operations/refresh: No operation has the operationId \`refreshToken\`: correct it.`],
  },
  {
    name: "an http scheme exchanges a key",
    given: withScheme({ type: "http", scheme: "bearer", "x-operations": { exchange: "createToken" } }, tokenPath),
    want: [],
  },
  {
    name: "what is no object is reported once",
    given: withScheme({ type: "http", scheme: "bearer", "x-operations": "createToken" }, tokenPath),
    want: [`${scheme}/x-operations: Give \`x-operations\` the shape of ${page}: the value must be object.`],
  },
]);
