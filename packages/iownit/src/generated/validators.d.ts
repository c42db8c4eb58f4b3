// Generated from specs/iownit/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

declare module "@ledgerkit/iownit/validators" {
  /** Written into `dist` by `codegen --ship`. */
  export const validators: import("@ledgerkit/client").Validators;
}
