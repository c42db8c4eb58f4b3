export type { ContractDocument } from "./contract-operations.ts";
export { type AnyClient, type ContractSuite, describeContract } from "./describe-contract.ts";
