// Generated from specs/ledgible/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

declare module "#validators" {
  const module: import("@ledgerkit/client").ValidatorsModule;
  export const validators: typeof module.validators;
  export const callChecks: typeof module.callChecks;
}
