import type { TypeContestant } from "../type-contestant.ts";

export default {
  title: "ledgerkit",
  head: ({ name, create }) => `import { ${create} } from "${name}";
const client = ${create}();`,
} satisfies TypeContestant;
