// Generated from specs/ledger-enterprise/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { PaginationTable } from "@ledgerkit/client";

/** The lists of Ledger Enterprise API 1.35.0. */
export const pagination = {
  "GET /accounts": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /accounts/{account_id}/nft-collections": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /accounts/{account_id}/nfts": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /accounts/{parent_account_id}/erc20-children-accounts": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /digests": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /entities": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /groups": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /labels": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /messages": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /pledges": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /requests": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /settlements": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /transactions": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /users": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /whitelists": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /cardano/accounts/{account_id}/stakes": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /solana/accounts/{account_id}/stakes": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
  "GET /tezos/accounts/{account_id}/stakes": {
    style: "page",
    request: { page: "page", limit: "page_size" },
    response: { items: "/edges", item: "/node", more: "/page_info/has_next_page", total: "/page_info/count" },
  },
} as const satisfies PaginationTable;
