// Generated from specs/bigledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

declare module "@ledgerkit/bigledger/validators" {
  /** Written into `dist` by `codegen --ship`. */
  export const validators: import("@ledgerkit/client").Validators;
}
