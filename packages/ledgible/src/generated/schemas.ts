// Generated from specs/ledgible/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { components } from "./types.js";

export type OAuthError = components["schemas"]["OAuthError"];
export type AuthorizationCodeTokenRequest = components["schemas"]["AuthorizationCodeTokenRequest"];
export type RefreshTokenRequest = components["schemas"]["RefreshTokenRequest"];
export type TokenRequest = components["schemas"]["TokenRequest"];
export type TokenResponse = components["schemas"]["TokenResponse"];
export type ErrorBody = components["schemas"]["ErrorBody"];
export type DataSource = components["schemas"]["DataSource"];
export type Amount = components["schemas"]["Amount"];
export type Transaction = components["schemas"]["Transaction"];
export type OpenApiDocument = components["schemas"]["OpenApiDocument"];
