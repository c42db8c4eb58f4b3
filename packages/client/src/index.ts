// The client
export { createClient } from "./create-client.ts";
export type { ClientOptions, ConnectionOptions } from "./client-options.ts";
export type { CallOptions, CallOutcome, Client, ClientMethod, OperationOf } from "./client.ts";

// Results
export { ApiError } from "./api-error.ts";
export { type CallResult, type DataOf, unwrap } from "./unwrap.ts";

// For provider packages
export type { Contract, Environment, ErrorShape, OperationFacts } from "./contract.ts";
export { navigationUrl, type ParametersOf } from "./navigation-url.ts";
export { oauthEndpoints, type OAuthServerChoice } from "./oauth-endpoints.ts";
export { optionalOptions, requireOptions } from "./require-options.ts";
export { resolveServer, type ServerChoice } from "./resolve-server.ts";
export { userAgent } from "./user-agent.ts";
