// Generated from specs/ledger-enterprise/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { WebhookSignature } from "@ledgerkit/auth";

/** How deliveries of Ledger Enterprise API 1.35.0 are signed. */
export const webhookSignature = {
  header: "X-Ledger-Signature",
  algorithm: "hmac-sha256",
  encoding: "hex",
  format: "t={timestamp},v1={signature}",
  signed: "{timestamp}.{body}",
} as const satisfies WebhookSignature;
