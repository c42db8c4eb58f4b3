// Generated from specs/ledger-enterprise/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

/// <reference path="./validators.d.ts" />
import type { Validators } from "@ledgerkit/client";

/** Loads what checks the requests and answers of Ledger Enterprise API 1.35.0. In a bundle it is not: see `validators` of the client's options. */
export const validators = (): Promise<{ readonly validators: Validators }> =>
  import(/* webpackIgnore: true */ /* @vite-ignore */ "@ledgerkit/ledger-enterprise/validators");
