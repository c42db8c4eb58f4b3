import { keyExchange, type TokenSettings, tokenSettings } from "@ledgerkit/auth";
import {
  type Client,
  type ConnectionOptions,
  connectionOf,
  createClient,
  refuseInBrowser,
  requireOptions,
} from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import { validators } from "./generated/load-validators.ts";
import type { paths } from "./generated/types.ts";

/** An openapi-fetch client of the Ledger Enterprise API. */
export type LedgerEnterprise = Client<paths>;

interface Connection extends ConnectionOptions<typeof contract> {
  /** The host part of your sandbox; needed with `environment: "sandbox"`. */
  readonly instance?: string;
}

/** An API operator or administrator: the key's id and secret are exchanged for tokens of 300 seconds. */
export interface ApiOperatorOptions extends Connection, TokenSettings {
  /** The workspace's name. Default: `LEDGER_ENTERPRISE_WORKSPACE`. */
  readonly workspace?: string;
  /** Default: `LEDGER_ENTERPRISE_API_KEY_ID`. */
  readonly apiKeyId?: string;
  /** Default: `LEDGER_ENTERPRISE_API_KEY_SECRET`. */
  readonly apiKeySecret?: string;
}

/** A reporting key: reads only. */
export interface ReportingOptions extends Connection {
  readonly workspace?: string;
  readonly reportingApiKey: string;
}

/** A self-hosted Ledger Authentication Module, which signs by itself. Its address is `baseUrl`: https, or loopback. */
export interface LamOptions extends Connection {
  readonly lam: {
    readonly apiUser: string;
    /** When the module was set up with a key. */
    readonly apiKey?: string;
    /** When HashiCorp Vault is its secret store. */
    readonly storeAuthToken?: string;
  };
}

export type LedgerEnterpriseOptions = ApiOperatorOptions | ReportingOptions | LamOptions;

/**
 * A client for one workspace.
 *
 * @throws {TypeError} when a credential is missing, or a key is given in a web page
 * @example
 * ```ts
 * const vault = createLedgerEnterprise({ workspace: "acme", apiKeyId: "YOUR_KEY_ID", apiKeySecret: "YOUR_KEY_SECRET" });
 * const { data } = await vault.GET("/accounts", { params: { query: { page_size: 50 } } });
 * ```
 */
export function createLedgerEnterprise(options: LedgerEnterpriseOptions = {}): LedgerEnterprise {
  const { environment, baseUrl, instance } = options;
  const client: LedgerEnterprise = createClient<paths, typeof contract>(contract, {
    validators,
    ...connectionOf(options),
    variables: { instance },
    credentials: credentials(),
  });
  return client;

  function credentials() {
    if ("lam" in options) {
      const { apiUser, apiKey, storeAuthToken } = options.lam;
      if (apiKey !== undefined) refuseInBrowser(contract.name, "lam.apiKey", options);
      if (storeAuthToken !== undefined) refuseInBrowser(contract.name, "lam.storeAuthToken", options);
      return { ledgerApiUser: apiUser, ledgerApiKey: apiKey, ledgerStoreAuthToken: storeAuthToken };
    }
    const { workspace } = requireOptions(contract.name, options, { workspace: "LEDGER_ENTERPRISE_WORKSPACE" });
    if ("reportingApiKey" in options) {
      refuseInBrowser(contract.name, "reportingApiKey", options);
      return { workspace, reportingApiKey: options.reportingApiKey };
    }
    refuseInBrowser(contract.name, "apiKeySecret", options);
    return { workspace, bearerAuth: token(workspace, options) };
  }

  function token(workspace: string, { apiKeyId, apiKeySecret, ...settings }: ApiOperatorOptions) {
    const key = requireOptions(
      contract.name,
      { apiKeyId, apiKeySecret },
      { apiKeyId: "LEDGER_ENTERPRISE_API_KEY_ID", apiKeySecret: "LEDGER_ENTERPRISE_API_KEY_SECRET" },
    );
    return keyExchange({
      key: [contract.name, baseUrl ?? instance ?? environment ?? "", workspace, key.apiKeyId].join(" "),
      secrets: [key.apiKeySecret],
      exchange: (signal) =>
        client.POST("/auth/token", { body: { api_key_id: key.apiKeyId, api_key_secret: key.apiKeySecret }, signal }),
      refresh: (refreshToken, signal) =>
        client.POST("/auth/token/refresh", { body: { refresh_token: refreshToken }, signal }),
      ...tokenSettings(settings),
    });
  }
}

export { AuthError, type SigningKey } from "@ledgerkit/auth";
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
export { approveRequest, type Decision, rejectRequest } from "./decide-request.ts";
export type { Intent, IntentValue } from "./first-difference.ts";
export { type ApiKeyPair, generateApiKeyPair } from "./generate-api-key-pair.ts";
// The contract's own types, every one by its name there.
export type * from "./generated/schemas.ts";
export type { components, operations, paths } from "./generated/types.ts";
export { paginate } from "./paginate.ts";
export { type Challenge, type ChallengeContent, type ReadChallengeOptions, readChallenge } from "./read-challenge.ts";
export { verifyLedgerEnterpriseWebhook } from "./verify-webhook.ts";
