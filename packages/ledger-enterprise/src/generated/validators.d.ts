// Generated from specs/ledger-enterprise/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

declare module "@ledgerkit/ledger-enterprise/validators" {
  /** Written into `dist` by `codegen --ship`. */
  export const validators: import("@ledgerkit/client").Validators;
}
