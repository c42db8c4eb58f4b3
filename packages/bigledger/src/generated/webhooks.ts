// Generated from specs/bigledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { WebhookSignature } from "@ledgerkit/auth";

/** How deliveries of BigLedger API 1.0.0 are signed. */
export const webhookSignature = { header: "X-Signature", algorithm: "hmac-sha256", encoding: "hex", format: "sha256={signature}", signed: "{body}" } as const satisfies WebhookSignature;
