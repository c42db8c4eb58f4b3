// Generated from specs/ledgible/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { components } from "./types.js";

export type OAuthError = components["schemas"]["OAuthError"];
export type AuthorizationRequest = components["schemas"]["AuthorizationRequest"];
export type AuthorizationCodeTokenRequest = components["schemas"]["AuthorizationCodeTokenRequest"];
export type RefreshTokenRequest = components["schemas"]["RefreshTokenRequest"];
export type TokenRequest = components["schemas"]["TokenRequest"];
export type TokenResponse = components["schemas"]["TokenResponse"];
export type ErrorBody = components["schemas"]["ErrorBody"];
export type ClientCredentials = components["schemas"]["ClientCredentials"];
export type Exchange = components["schemas"]["Exchange"];
export type ApplicationListRequest = components["schemas"]["ApplicationListRequest"];
export type UiConfiguration = components["schemas"]["UiConfiguration"];
export type Application = components["schemas"]["Application"];
export type UiConfigurationInput = components["schemas"]["UiConfigurationInput"];
export type ApplicationCreate = components["schemas"]["ApplicationCreate"];
export type ApplicationUpdate = components["schemas"]["ApplicationUpdate"];
export type ApplicationDelete = components["schemas"]["ApplicationDelete"];
export type Acknowledgement = components["schemas"]["Acknowledgement"];
export type ExchangeSecrets = components["schemas"]["ExchangeSecrets"];
export type ExchangeCreate = components["schemas"]["ExchangeCreate"];
export type DataSource = components["schemas"]["DataSource"];
export type User = components["schemas"]["User"];
export type DataSourceUpdate = components["schemas"]["DataSourceUpdate"];
export type Amount = components["schemas"]["Amount"];
export type Transaction = components["schemas"]["Transaction"];
export type Balance = components["schemas"]["Balance"];
export type OpenApiDocument = components["schemas"]["OpenApiDocument"];
