export type { Middleware } from "openapi-fetch";
// The client

// Results
export { ApiError } from "./api-error.ts";
export { asOpenapiFetch } from "./as-openapi-fetch.ts";
export { AbortError, CallError, ConnectionError, DecodeError, TimeoutError } from "./call-error.ts";
export type { CallEvent } from "./call-events.ts";
export { type CallFacts, callFacts } from "./call-facts.ts";
export type { CallSettings, ClientSettings, OneCallSettings, RetrySettings } from "./call-settings.ts";
export type { CallOptions, CallOutcome, Client, ClientMethod, OperationOf } from "./client.ts";
export { type ClientOptions, type ConnectionOptions, connectionOf } from "./client-options.ts";
// For provider packages
export type { Contract, Environment, ErrorShape, OperationFacts, QueryStyle, RateLimitHeaders } from "./contract.ts";
export { ContractError } from "./contract-error.ts";
export { createClient } from "./create-client.ts";
export type { DriftEvent, DriftProblem } from "./drift.ts";
export { navigationUrl, type ParametersOf } from "./navigation-url.ts";
export { type OAuthServerChoice, oauthEndpoints } from "./oauth-endpoints.ts";
// Lists
export {
  type ItemOf,
  type Page,
  type Paginate,
  type Paginated,
  type PaginateOptions,
  type Pagination,
  PaginationError,
  type PaginationTable,
  paginator,
} from "./paginate.ts";
export { parseJson } from "./parse-json.ts";
export { type BrowserChoice, refuseInBrowser } from "./refuse-in-browser.ts";
export { optionalOptions, requireOptions } from "./require-options.ts";
export { resolveServer, type ServerChoice } from "./resolve-server.ts";
export { type ServerSentEvent, type ServerSentEventsOptions, serverSentEvents } from "./server-sent-events.ts";
export { type ApiErrorOf, type CallResult, type DataOf, isErrorOf, unwrap } from "./unwrap.ts";
export { userAgent } from "./user-agent.ts";
export type {
  BodyValidators,
  MediaTypeValidators,
  OperationValidators,
  Validate,
  ValidationError,
  Validators,
  ValidatorsModule,
} from "./validators.ts";
export { webhookEvent } from "./webhook-event.ts";
