export { checkContract } from "./check-contract.ts";
export type { Verdict } from "./check-examples.ts";
export { contract, contractAjv } from "./contract-ajv.ts";
export type { Problem } from "./problem.ts";
