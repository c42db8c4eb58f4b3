// Generated from specs/ledgible/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { PaginationTable } from "@ledgerkit/client";

/** The lists of Ledgible Data API 1.1.14. */
export const pagination = {
  "POST /v1/client/applications": { style: "offset", request: { in: "body", offset: "skip", limit: "limit" }, response: { items: "" } },
  "GET /v1/data/user/{userId}/dataSources/": { style: "offset", request: { offset: "skip", limit: "limit" }, response: { items: "" } },
  "GET /v1/data/user/{userId}/dataSources/{dataSourceId}/transactions": { style: "offset", request: { offset: "skip", limit: "limit" }, response: { items: "" } },
  "GET /v1/data/dataSource/{dataSourceId}/transactions": { style: "offset", request: { offset: "skip", limit: "limit" }, response: { items: "" } },
} as const satisfies PaginationTable;
