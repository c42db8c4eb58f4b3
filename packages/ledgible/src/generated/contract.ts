// Generated from specs/ledgible/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { Contract } from "@ledgerkit/client";

const security1 = [{}, { ledgibleV2Jwt: [] }] as const;

/** What the client of Ledgible Data API 1.1.14 has to know at run time. */
export const contract = {
  name: "@ledgerkit/ledgible",
  version: "1.1.14",
  servers: {
    sandbox: { url: "https://data-api-sandbox.ledgibledata.io/api" },
    production: { url: "https://data-api.ledgibledata.io/api" },
    "single-source-sandbox": { url: "https://fiserv-data-sandbox.ledgibledata.io/api" },
  },
  errors: { code: "/error", message: "/error_description" },
  securitySchemes: {
    ledgibleOAuth: {
      type: "oauth2",
      flows: {
        authorizationCode: {
          authorize: { path: "/v1/oauth2/authorize" },
          token: { path: "/v1/oauth2/token", body: "form" },
          refresh: { path: "/v1/oauth2/token", body: "form" },
          clientAuthentication: "client_secret_post",
        },
      },
    },
    ledgibleV2Jwt: { type: "http", scheme: "bearer" },
  },
  security: [{ ledgibleOAuth: [] }],
  operations: {
    "GET /request/{exchangeName}": {
      security: [],
      servers: { sandbox: { url: "https://data-sandbox.ledgible.io" }, production: { url: "https://data.ledgible.io" } },
      response: "text",
    },
    "GET /auth/{exchangeName}/update": {
      security: [],
      servers: { sandbox: { url: "https://data-sandbox.ledgible.io" }, production: { url: "https://data.ledgible.io" } },
      response: "text",
    },
    "GET /auth/{exchangeName}": {
      security: [],
      servers: { sandbox: { url: "https://data-sandbox.ledgible.io" }, production: { url: "https://data.ledgible.io" } },
      response: "text",
    },
    "GET /auth/{exchangeName}/callback": {
      security: [],
      servers: { sandbox: { url: "https://data-sandbox.ledgible.io" }, production: { url: "https://data.ledgible.io" } },
      response: "text",
    },
    "GET /update/{exchangeName}": {
      security: [],
      servers: { sandbox: { url: "https://data-sandbox.ledgible.io" }, production: { url: "https://data.ledgible.io" } },
      response: "text",
    },
    "GET /v1/oauth2/authorize": { security: [] },
    "POST /v1/oauth2/authorize": { security: [], request: "application/x-www-form-urlencoded" },
    "POST /v1/oauth2/token": { security: [], request: "application/x-www-form-urlencoded" },
    "POST /v1/client/exchanges": { security: [], request: "application/x-www-form-urlencoded", idempotent: true },
    "POST /v1/client/applications": { security: [], idempotent: true },
    "POST /v1/client/applications/create": { security: [] },
    "PUT /v1/client/applications/{appId}": { security: [] },
    "POST /v1/client/applications/{appId}/delete": { security: [] },
    "POST /v1/exchange/create": { security: [] },
    "GET /v1/applications/{appId}": { security: [] },
    "GET /v2/docs": { security: security1, servers: { production: { url: "https://data-api.ledgible.io/api" } }, response: "text" },
    "GET /v2/docs.json": { security: security1, servers: { production: { url: "https://data-api.ledgible.io/api" } } },
  },
} as const satisfies Contract;
