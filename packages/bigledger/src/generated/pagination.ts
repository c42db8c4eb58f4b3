// Generated from specs/bigledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { PaginationTable } from "@ledgerkit/client";

/** The lists of BigLedger API 1.0.0. */
export const pagination = {
  "GET /accounts": {
    style: "cursor",
    request: { cursor: "cursor", limit: "limit" },
    response: { items: "/data", next: "/pagination/nextCursor", more: "/pagination/hasMore", total: "/pagination/total" },
  },
  "GET /journal-entries": {
    style: "cursor",
    request: { cursor: "cursor", limit: "limit" },
    response: { items: "/data", next: "/pagination/nextCursor", more: "/pagination/hasMore", total: "/pagination/total" },
  },
  "GET /customers": {
    style: "cursor",
    request: { cursor: "cursor", limit: "limit" },
    response: { items: "/data", next: "/pagination/nextCursor", more: "/pagination/hasMore", total: "/pagination/total" },
  },
  "GET /sales-orders": {
    style: "cursor",
    request: { cursor: "cursor", limit: "limit" },
    response: { items: "/data", next: "/pagination/nextCursor", more: "/pagination/hasMore", total: "/pagination/total" },
  },
  "GET /quotes": {
    style: "cursor",
    request: { cursor: "cursor", limit: "limit" },
    response: { items: "/data", next: "/pagination/nextCursor", more: "/pagination/hasMore", total: "/pagination/total" },
  },
  "GET /invoices": {
    style: "cursor",
    request: { cursor: "cursor", limit: "limit" },
    response: { items: "/data", next: "/pagination/nextCursor", more: "/pagination/hasMore", total: "/pagination/total" },
  },
  "GET /items": {
    style: "cursor",
    request: { cursor: "cursor", limit: "limit" },
    response: { items: "/data", next: "/pagination/nextCursor", more: "/pagination/hasMore", total: "/pagination/total" },
  },
  "GET /einvoice": {
    style: "cursor",
    request: { cursor: "cursor", limit: "limit" },
    response: { items: "/data", next: "/pagination/nextCursor", more: "/pagination/hasMore", total: "/pagination/total" },
  },
  "GET /suppliers": {
    style: "offset",
    request: { offset: "offset", limit: "limit" },
    response: { items: "/data", more: "/pagination/hasMore", total: "/pagination/total" },
  },
} as const satisfies PaginationTable;
