// Generated from specs/iownit/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

/// <reference path="./validators.d.ts" />
import type { ValidatorsModule } from "@ledgerkit/client";

/** Loads what checks the requests and answers of iownit (Corastone) Integration API v1. */
export const validators = (): Promise<ValidatorsModule> => import("#validators");
