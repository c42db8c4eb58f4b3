// Generated from specs/bigledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

/// <reference path="./validators.d.ts" />
import type { ValidatorsModule } from "@ledgerkit/client";

/** Loads what checks the requests and answers of BigLedger API 1.0.0. */
export const validators = (): Promise<ValidatorsModule> => import("#validators");
