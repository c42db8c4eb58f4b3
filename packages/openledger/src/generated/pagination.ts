// Generated from specs/openledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { PaginationTable } from "@ledgerkit/client";

/** The lists of Open Ledger API 1.0.0. */
export const pagination = {
  "GET /v1/entities": {
    style: "cursor",
    request: { cursor: "cursor", limit: "pageSize" },
    response: { items: "/entities", next: "/nextCursor", more: "/hasMore" },
  },
  "GET /v1/entities/developer-entities": {
    style: "cursor",
    request: { cursor: "cursor", limit: "pageSize" },
    response: { items: "/entities", next: "/nextCursor", more: "/hasMore" },
  },
  "GET /v1/transactions": {
    style: "cursor",
    request: { cursor: "cursor", limit: "pageSize" },
    response: { items: "/transactions", next: "/nextCursor", more: "/hasMore" },
  },
  "POST /v1/transactions/search": {
    style: "page",
    request: { page: "page", limit: "limit", in: "body" },
    response: { items: "/transactions", total: "/pagination/total", pages: "/pagination/totalPages" },
  },
  "GET /v1/transactions/counterparties": {
    style: "cursor",
    request: { cursor: "cursor", limit: "pageSize" },
    response: { items: "/counterparties", next: "/nextCursor", more: "/hasMore" },
  },
} as const satisfies PaginationTable;
