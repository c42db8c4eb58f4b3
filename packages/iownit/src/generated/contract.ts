// Generated from specs/iownit/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { Contract } from "@ledgerkit/client";

const security1 = [{ OAuth2clientCredentials: [] }] as const;

/** What the client of iownit (Corastone) Integration API v1 has to know at run time. */
export const contract = {
  name: "@ledgerkit/iownit",
  version: "v1",
  servers: {
    production: { url: "https://{integrationApiHost}", variables: { integrationApiHost: {} } },
    development: { url: "https://integration-api.{orgId}.cdev.idevit.us", variables: { orgId: {} } },
  },
  errors: { code: "/code", message: "/message", tokenRefused: ["AU0001"] },
  securitySchemes: {
    clientBasic: { type: "http", scheme: "basic" },
    OAuth2clientCredentials: {
      type: "oauth2",
      flows: {
        clientCredentials: {
          token: {
            path: "/oauth2/token",
            servers: {
              production: { url: "https://{integrationApiHost}", variables: { integrationApiHost: {} } },
              development: { url: "https://integration-api.{orgId}.cdev.idevit.us", variables: { orgId: {} } },
            },
            body: "form",
          },
          clientAuthentication: "client_secret_basic",
        },
      },
    },
  },
  security: [{ OAuth2clientCredentials: ["manageExternalClients"] }],
  operations: {
    "POST /oauth2/token": {
      security: [{ clientBasic: [] }],
      servers: {
        production: { url: "https://{integrationApiHost}", variables: { integrationApiHost: {} } },
        development: { url: "https://integration-api.{orgId}.cdev.idevit.us", variables: { orgId: {} } },
      },
      request: "application/x-www-form-urlencoded",
    },
    "GET /external/v1/oauth/client/current": { security: security1 },
    "PUT /external/v1/oauth/password": { security: security1 },
  },
} as const satisfies Contract;
