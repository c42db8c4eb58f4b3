// Generated from specs/ledger-enterprise/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { Contract } from "@ledgerkit/client";

const security1 = [{ workspace: [] }] as const;
const security2 = [
  { bearerAuth: [], workspace: [] },
  { ledgerApiUser: [] },
  { ledgerApiUser: [], ledgerApiKey: [] },
  { ledgerApiUser: [], ledgerStoreAuthToken: [] },
  { ledgerApiUser: [], ledgerApiKey: [], ledgerStoreAuthToken: [] },
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
    { ledgerApiUser: [] },
    { ledgerApiUser: [], ledgerApiKey: [] },
    { ledgerApiUser: [], ledgerStoreAuthToken: [] },
    { ledgerApiUser: [], ledgerApiKey: [], ledgerStoreAuthToken: [] },
  ],
  operations: {
    "POST /auth/token": { security: security1 },
    "POST /auth/token/refresh": { security: security1 },
    "POST /requests/{request_id}/approve": { security: security2 },
    "POST /requests/{request_id}/reject": { security: security2 },
  },
} as const satisfies Contract;
