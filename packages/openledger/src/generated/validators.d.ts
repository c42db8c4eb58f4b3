// Generated from specs/openledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

declare module "@ledgerkit/openledger/validators" {
  /** Written into `dist` by `codegen --ship`. */
  export const validators: import("@ledgerkit/client").Validators;
}
