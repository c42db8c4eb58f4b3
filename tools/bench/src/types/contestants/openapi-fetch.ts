import type { TypeContestant } from "../type-contestant.ts";

// The same generated types, so that the client's own types make the difference.
export default {
  title: "openapi-fetch",
  head: ({ name }) => `import type { paths } from "${name}";
import createClient from "openapi-fetch";
const client = createClient<paths>();`,
} satisfies TypeContestant;
