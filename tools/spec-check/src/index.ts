export { checkContract } from "./check-contract.ts";
export type { Verdict } from "./check-examples.ts";
export { contract, contractAjv } from "./contract-ajv.ts";
export { type Exhibit, findExamples } from "./find-examples.ts";
export { type Found, findOperations, keys } from "./find-operations.ts";
export { below, follow, fragment, localReference, valueAt } from "./json-pointer.ts";
export type { Problem } from "./problem.ts";
