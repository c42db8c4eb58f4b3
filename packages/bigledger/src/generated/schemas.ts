// Generated from specs/bigledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { components } from "./types.js";

export type AuthVerification = components["schemas"]["AuthVerification"];
export type Meta = components["schemas"]["Meta"];
export type AuthVerificationResponse = components["schemas"]["AuthVerificationResponse"];
export type ErrorDetail = components["schemas"]["ErrorDetail"];
export type GovernmentError = components["schemas"]["GovernmentError"];
export type ErrorInfo = components["schemas"]["ErrorInfo"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type AuthorizationCodeTokenRequest = components["schemas"]["AuthorizationCodeTokenRequest"];
export type RefreshTokenRequest = components["schemas"]["RefreshTokenRequest"];
export type OAuthTokenRequest = components["schemas"]["OAuthTokenRequest"];
export type OAuthToken = components["schemas"]["OAuthToken"];
export type OAuthError = components["schemas"]["OAuthError"];
export type AccountType = components["schemas"]["AccountType"];
export type AccountBalance = components["schemas"]["AccountBalance"];
export type Account = components["schemas"]["Account"];
export type CursorPagination = components["schemas"]["CursorPagination"];
export type AccountListResponse = components["schemas"]["AccountListResponse"];
export type AccountResponse = components["schemas"]["AccountResponse"];
