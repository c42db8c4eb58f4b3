// Generated from specs/ledger-enterprise/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { Contract } from "@ledgerkit/client";

const security1 = [{ workspace: [] }] as const;
const security2 = [
  { ledgerApiUser: [], ledgerApiKey: [], ledgerStoreAuthToken: [] },
  { ledgerApiUser: [], ledgerApiKey: [] },
  { ledgerApiUser: [], ledgerStoreAuthToken: [] },
  { ledgerApiUser: [] },
] as const;
const security3 = [{ ledgerApiKey: [] }] as const;
const security4 = [
  { bearerAuth: [], workspace: [] },
  { ledgerApiUser: [], ledgerApiKey: [], ledgerStoreAuthToken: [] },
  { ledgerApiUser: [], ledgerApiKey: [] },
  { ledgerApiUser: [], ledgerStoreAuthToken: [] },
  { ledgerApiUser: [] },
] as const;

/** What the client of Ledger Enterprise API 1.35.0 has to know at run time. */
export const contract = {
  name: "@ledgerkit/ledger-enterprise",
  version: "1.35.0",
  servers: {
    production: { url: "https://api.vault.ledger.com" },
    sandbox: { url: "https://{instance}.minivault.ledger-sbx.com/api-gateway", variables: { instance: {} } },
    lam: { url: "http://{host}:{port}", variables: { host: { default: "vault-lam" }, port: { default: "5000" } } },
  },
  errors: { code: "/name", message: "/message" },
  rateLimit: { status: 420, remaining: "X-RateLimit-Remaining", reset: "X-RateLimit-Reset" },
  securitySchemes: {
    bearerAuth: { type: "http", scheme: "bearer" },
    workspace: { type: "apiKey", in: "header", name: "X-Ledger-Workspace" },
    reportingApiKey: { type: "apiKey", in: "header", name: "X-Ledger-Reporting-API-Key" },
    ledgerApiUser: { type: "apiKey", in: "header", name: "X-Ledger-API-User" },
    ledgerApiKey: { type: "apiKey", in: "header", name: "X-Ledger-API-Key" },
    ledgerStoreAuthToken: { type: "apiKey", in: "header", name: "X-Ledger-Store-Auth-Token" },
  },
  security: [
    { bearerAuth: [], workspace: [] },
    { reportingApiKey: [], workspace: [] },
    { ledgerApiUser: [], ledgerApiKey: [], ledgerStoreAuthToken: [] },
    { ledgerApiUser: [], ledgerApiKey: [] },
    { ledgerApiUser: [], ledgerStoreAuthToken: [] },
    { ledgerApiUser: [] },
  ],
  operations: {
    "POST /auth/token": { security: security1 },
    "POST /auth/token/refresh": { security: security1 },
    "POST /accounts/{account_id}/addresses": { security: security2 },
    "POST /accounts/{account_id}/labels": { security: security2 },
    "DELETE /accounts/{account_id}/labels/{label_id}": { security: security2 },
    "GET /api_users": { security: security3 },
    "POST /api_users": { security: security3 },
    "GET /api_users/{name}": { security: security3 },
    "POST /api_users/{name}/register/{url_id}": { security: security3 },
    "POST /labels": { security: security2 },
    "DELETE /labels/{label_id}": { security: security2 },
    "POST /requests": { security: security4 },
    "POST /requests/{request_id}/approve": { security: security4 },
    "POST /requests/{request_id}/reject": { security: security4 },
    "POST /settlements": { security: security4 },
    "POST /settlements/{settlement_id}/cancel": { security: security4 },
    "POST /settlements/{settlement_id}/recover": { security: security4 },
    "POST /transactions": { security: security2 },
    "POST /transactions/estimate-fees": { security: security4, idempotent: true },
    "POST /transactions/fees": { security: security2 },
    "POST /transactions/{transaction_id}/approve": { security: security2 },
    "POST /transactions/{transaction_id}/labels": { security: security2 },
    "DELETE /transactions/{transaction_id}/labels/{label_id}": { security: security2 },
    "POST /transactions/{transaction_id}/reject": { security: security4 },
  },
} as const satisfies Contract;
