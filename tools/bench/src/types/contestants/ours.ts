import type { TypeContestant } from "../type-contestant.ts";

export default {
  title: "ledgerkit",
  head: `import { createBigLedger } from "@ledgerkit/bigledger";
const client = createBigLedger();`,
} satisfies TypeContestant;
