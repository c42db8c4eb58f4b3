export { checkContract } from "./check-contract.ts";
export type { Verdict } from "./check-examples.ts";
export type { Problem } from "./problem.ts";
