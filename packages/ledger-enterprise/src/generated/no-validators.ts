// Generated from specs/ledger-enterprise/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

// In a bundle, `validate` needs the option `validators`.
export {};
