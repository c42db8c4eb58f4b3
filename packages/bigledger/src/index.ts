import type { Session } from "@ledgerkit/auth";
import {
  type Client,
  type ConnectionOptions,
  createClient,
  optionalOptions,
  refuseInBrowser,
  requireOptions,
} from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import { validators } from "./generated/load-validators.ts";
import type { paths } from "./generated/types.ts";

/** An openapi-fetch client of the BigLedger API. */
export type BigLedger = Client<paths>;

export interface BigLedgerOptions extends ConnectionOptions<typeof contract> {
  /** `blg_live_sk_…` or `blg_test_sk_…`: the prefix chooses the environment. Default: `BIGLEDGER_API_KEY`. */
  readonly apiKey?: string;
  /** `company_…`; needed with an API key. Default: `BIGLEDGER_COMPANY_ID`. */
  readonly companyId?: string;
  /** A user's session from `bigledgerOAuth`, in place of an API key. */
  readonly auth?: Session;
}

/**
 * A client for one company.
 *
 * @throws {TypeError} when a credential is missing, the key is one of another environment, or a key is given in a web page
 * @example
 * ```ts
 * const bigledger = createBigLedger({ apiKey: "blg_test_sk_YOUR_KEY", companyId: "company_YOUR_ID" });
 * const { data, error } = await bigledger.GET("/accounts", { params: { query: { type: "asset" } } });
 * ```
 */
export function createBigLedger({ apiKey, companyId, auth, ...connection }: BigLedgerOptions = {}): BigLedger {
  const company = { companyId: "BIGLEDGER_COMPANY_ID" };
  if (!auth) refuseInBrowser(contract.name, "apiKey", connection);
  return createClient<paths, typeof contract>(contract, {
    validators,
    ...connection,
    credentials: auth
      ? { oauth: auth, ...optionalOptions({ companyId }, company) }
      : requireOptions(contract.name, { apiKey, companyId }, { apiKey: "BIGLEDGER_API_KEY", ...company }),
  });
}

export { AuthError } from "@ledgerkit/auth";
export {
  AbortError,
  ApiError,
  CallError,
  type CallEvent,
  ConnectionError,
  ContractError,
  callFacts,
  DecodeError,
  type DriftEvent,
  isErrorOf,
  type Middleware,
  PaginationError,
  TimeoutError,
  unwrap,
} from "@ledgerkit/client";
export type * from "./generated/schemas.ts";
// The contract's own types, every one by its name there.
export type { components, operations, paths, scopes } from "./generated/types.ts";
export { type BigLedgerOAuthOptions, bigledgerOAuth } from "./oauth.ts";
export { paginate } from "./paginate.ts";
export { type BigLedgerWebhook, verifyBigLedgerWebhook } from "./verify-webhook.ts";
