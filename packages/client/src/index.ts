// The client

// Results
export { ApiError } from "./api-error.ts";
export type { CallOptions, CallOutcome, Client, ClientMethod, OperationOf } from "./client.ts";
export type { ClientOptions, ConnectionOptions } from "./client-options.ts";
// For provider packages
export type { Contract, Environment, ErrorShape, OperationFacts } from "./contract.ts";
export { createClient } from "./create-client.ts";
export { navigationUrl, type ParametersOf } from "./navigation-url.ts";
export { type OAuthServerChoice, oauthEndpoints } from "./oauth-endpoints.ts";
export { optionalOptions, requireOptions } from "./require-options.ts";
export { resolveServer, type ServerChoice } from "./resolve-server.ts";
export { type CallResult, type DataOf, unwrap } from "./unwrap.ts";
export { userAgent } from "./user-agent.ts";
