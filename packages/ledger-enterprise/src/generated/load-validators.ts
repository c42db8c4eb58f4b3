// Generated from specs/ledger-enterprise/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

/// <reference path="./validators.d.ts" />
import type { ValidatorsModule } from "@ledgerkit/client";

/** Loads what checks the requests and answers of Ledger Enterprise API 1.35.0. */
export const validators = (): Promise<ValidatorsModule> => import("#validators");
