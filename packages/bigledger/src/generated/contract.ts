// Generated from specs/bigledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { Contract } from "@ledgerkit/client";

/** What the client of BigLedger API 1.0.0 has to know at run time. */
export const contract = {
  name: "@ledgerkit/bigledger",
  version: "1.0.0",
  servers: { production: { url: "https://api.bigledger.com/v1" }, sandbox: { url: "https://api-sandbox.bigledger.com/v1" } },
  errors: { code: "/error/code", message: "/error/message", requestId: "/error/requestId" },
  rateLimit: { remaining: "X-RateLimit-Remaining", reset: "X-RateLimit-Reset" },
  securitySchemes: {
    apiKey: { type: "http", scheme: "bearer", keyPrefixes: { production: "blg_live_sk_", sandbox: "blg_test_sk_" } },
    companyId: { type: "apiKey", in: "header", name: "X-Company-Id" },
    oauth: {
      type: "oauth2",
      flows: {
        authorizationCode: {
          authorize: { path: "/oauth/authorize", servers: { production: { url: "https://auth.bigledger.com" } } },
          token: { path: "/oauth/token", servers: { production: { url: "https://auth.bigledger.com" } }, body: "json" },
          refresh: { path: "/oauth/token", servers: { production: { url: "https://auth.bigledger.com" } }, body: "json" },
          clientAuthentication: "client_secret_post",
        },
      },
    },
  },
  security: [{ apiKey: [], companyId: [] }, { oauth: [], companyId: [] }, { oauth: [] }],
  operations: {
    "GET /health": { security: [] },
    "GET /oauth/authorize": { security: [], servers: { production: { url: "https://auth.bigledger.com" } } },
    "POST /oauth/token": { security: [], servers: { production: { url: "https://auth.bigledger.com" } } },
    "GET /einvoice/{einvoiceId}/document/xml": { response: "text" },
    "GET /einvoice/{einvoiceId}/document/pdf": { response: "blob" },
    "POST /batch/customers/import-csv": { request: "multipart/form-data" },
    "GET /batch/{entity}/template.csv": { response: "text" },
    "GET /batch/templates/excel/{entity}": { response: "blob" },
  },
} as const satisfies Contract;
