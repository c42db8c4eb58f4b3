// Generated from specs/openledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { Contract } from "@ledgerkit/client";

/** What the client of Open Ledger API 1.0.0 has to know at run time. */
export const contract = {
  name: "@ledgerkit/openledger",
  version: "1.0.0",
  servers: { production: { url: "https://api.openledger.com" }, sandbox: { url: "https://api-staging.openledger.com" } },
  errors: { message: "/error" },
  rateLimit: { remaining: "X-RateLimit-Remaining", reset: "X-RateLimit-Reset" },
  securitySchemes: {
    token: { type: "http", scheme: "bearer" },
    auth0: {
      type: "oauth2",
      flows: {
        clientCredentials: {
          token: {
            path: "/oauth/token",
            servers: { production: { url: "https://{authHost}", variables: { authHost: {} } } },
            body: "json",
          },
          clientAuthentication: "client_secret_post",
          audience: "https://api.openledger.ai",
        },
      },
    },
  },
  security: [{ token: [] }, { auth0: [] }],
  operations: {
    "POST /oauth/token": { security: [], servers: { production: { url: "https://{authHost}", variables: { authHost: {} } } } },
    "POST /v1/auth/tokens": { security: [] },
    "POST /v1/auth/developer-token": { security: [] },
    "POST /v1/auth/entity-token": { security: [] },
    "POST /v1/developers/auth/generate-token": { security: [] },
    "POST /v1/entities/auth/generate-token": { security: [] },
    "POST /v1/transactions/search": { idempotent: true },
    "PUT /v1/banks/accounts": { idempotent: false },
    "GET /v1/qbo/transactions": { idempotent: false },
    "POST /v1/ai/semantic-search": { idempotent: true },
    "POST /v1/ai/{entityId}/suggest-categories-vector": { response: "text", idempotent: true },
  },
} as const satisfies Contract;
