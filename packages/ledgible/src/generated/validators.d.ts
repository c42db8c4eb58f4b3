// Generated from specs/ledgible/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

declare module "@ledgerkit/ledgible/validators" {
  /** Written into `dist` by `codegen --ship`. */
  export const validators: import("@ledgerkit/client").Validators;
}
