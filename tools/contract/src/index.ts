export type { ContractDocument } from "./contract-operations.ts";
export { type CanarySuite, describeCanaries } from "./describe-canaries.ts";
export { type AnyClient, type ContractSuite, describeContract } from "./describe-contract.ts";
