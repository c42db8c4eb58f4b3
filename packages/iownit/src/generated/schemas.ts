// Generated from specs/iownit/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { components } from "./types.js";

export type TokenRequest = components["schemas"]["TokenRequest"];
export type TokenResponse = components["schemas"]["TokenResponse"];
export type TokenErrorResponse = components["schemas"]["TokenErrorResponse"];
export type AccessScope = components["schemas"]["AccessScope"];
export type ExtraData = components["schemas"]["ExtraData"];
export type OAuthClient = components["schemas"]["OAuthClient"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorCategory = components["schemas"]["ErrorCategory"];
export type ErrorContext = components["schemas"]["ErrorContext"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type OAuthClientUpdate = components["schemas"]["OAuthClientUpdate"];
export type OAuthClientCreate = components["schemas"]["OAuthClientCreate"];
export type OAuthPasswordReset = components["schemas"]["OAuthPasswordReset"];
export type OAuthPasswordUpdate = components["schemas"]["OAuthPasswordUpdate"];
