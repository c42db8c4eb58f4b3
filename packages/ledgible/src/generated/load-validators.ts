// Generated from specs/ledgible/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

/// <reference path="./validators.d.ts" />
import type { ValidatorsModule } from "@ledgerkit/client";

/** Loads what checks the requests and answers of Ledgible Data API 1.1.14. */
export const validators = (): Promise<ValidatorsModule> => import("#validators");
