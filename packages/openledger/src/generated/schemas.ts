// Generated from specs/openledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { components } from "./types.js";

export type ClientCredentialsRequest = components["schemas"]["ClientCredentialsRequest"];
export type AccessToken = components["schemas"]["AccessToken"];
export type OAuthErrorBody = components["schemas"]["OAuthErrorBody"];
export type DeveloperCredentials = components["schemas"]["DeveloperCredentials"];
export type EntityCredentials = components["schemas"]["EntityCredentials"];
export type AdminCredentials = components["schemas"]["AdminCredentials"];
export type AccessTokenRequest = components["schemas"]["AccessTokenRequest"];
export type ErrorBody = components["schemas"]["ErrorBody"];
export type RateLimitErrorBody = components["schemas"]["RateLimitErrorBody"];
export type EntityType = components["schemas"]["EntityType"];
export type EntityAddress = components["schemas"]["EntityAddress"];
export type EntitySettings = components["schemas"]["EntitySettings"];
export type PlaidAccountLink = components["schemas"]["PlaidAccountLink"];
export type EntityStatus = components["schemas"]["EntityStatus"];
export type Entity = components["schemas"]["Entity"];
export type EntityResult = components["schemas"]["EntityResult"];
export type EntityPage = components["schemas"]["EntityPage"];
export type EntityCreate = components["schemas"]["EntityCreate"];
export type EntityRecord = components["schemas"]["EntityRecord"];
export type AccountType = components["schemas"]["AccountType"];
export type LedgerAccountRef = components["schemas"]["LedgerAccountRef"];
export type TransactionStatus = components["schemas"]["TransactionStatus"];
export type PlaidAccountRef = components["schemas"]["PlaidAccountRef"];
export type TransactionListItem = components["schemas"]["TransactionListItem"];
export type TransactionPage = components["schemas"]["TransactionPage"];
export type TransactionCreate = components["schemas"]["TransactionCreate"];
export type Transaction = components["schemas"]["Transaction"];
