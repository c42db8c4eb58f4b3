import { type Credential, keyExchange, type TokenSettings, tokenSettings } from "@ledgerkit/auth";
import { type Client, type ConnectionOptions, createClient, refuseInBrowser, requireOptions } from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import { validators } from "./generated/load-validators.ts";
import type { AccessTokenRequest } from "./generated/schemas.ts";
import type { paths } from "./generated/types.ts";

/** An openapi-fetch client of the Open Ledger API. */
export type OpenLedger = Client<paths>;

export interface OpenLedgerOptions extends ConnectionOptions<typeof contract>, TokenSettings {
  /** Who the key stands for. A developer may act for all its entities, an entity for itself. Default: `OPENLEDGER_USER_TYPE`. */
  readonly userType?: AccessTokenRequest["userType"];
  /** The developer's, entity's or user's id, according to `userType`. Default: `OPENLEDGER_ID`. */
  readonly id?: string;
  /** Exchanged for a token that is renewed as needed. Default: `OPENLEDGER_API_KEY`. */
  readonly apiKey?: string;
  /** The developer who owns the entity; for `userType: "entity"` only. Default: `OPENLEDGER_DEVELOPER_ID`. */
  readonly developerId?: string;
  /** A token (in a browser: one of `openLedgerEntityToken`), or a source of tokens such as `openLedgerAuth0`, in place of an API key. */
  readonly auth?: Credential;
  /** The host of `POST /oauth/token`, for who calls it by hand; `openLedgerAuth0` does it for you. */
  readonly authHost?: string;
}

/**
 * A client that exchanges an API key for short-lived tokens.
 *
 * @throws {TypeError} when a credential is missing, or a key is given in a web page
 * @example
 * ```ts
 * const openledger = createOpenLedger({ userType: "developer", id: "dev_YOUR_ID", apiKey: "YOUR_API_KEY" });
 * const { data } = await openledger.GET("/v1/transactions", { params: { query: { entityId: "ent_1" } } });
 * ```
 */
export function createOpenLedger(options: OpenLedgerOptions = {}): OpenLedger {
  const { userType, id, apiKey, developerId, auth, authHost, ...connection } = options;
  if (auth === undefined) refuseInBrowser(contract.name, "apiKey", connection);
  const client: OpenLedger = createClient<paths, typeof contract>(contract, {
    validators,
    ...connection,
    variables: { authHost },
    credentials: { token: auth ?? exchange(accessTokenRequest({ userType, id, apiKey, developerId })) },
  });
  return client;

  function exchange(body: AccessTokenRequest) {
    return keyExchange({
      key: [contract.name, connection.baseUrl ?? connection.environment ?? "", body.userType, body.id].join(" "),
      secrets: [body.apiKey],
      exchange: (signal) => client.POST("/v1/auth/tokens", { body, signal }),
      ...tokenSettings(options),
    });
  }
}

function accessTokenRequest(
  given: { [name in "userType" | "id" | "apiKey" | "developerId"]: string | undefined },
): AccessTokenRequest {
  const variables = { userType: "OPENLEDGER_USER_TYPE", id: "OPENLEDGER_ID", apiKey: "OPENLEDGER_API_KEY" };
  const { userType, id, apiKey } = requireOptions(contract.name, given, variables);
  switch (userType) {
    case "developer":
    case "admin":
      return { userType, id, apiKey };
    case "entity":
      return {
        userType,
        id,
        apiKey,
        ...requireOptions(contract.name, given, { developerId: "OPENLEDGER_DEVELOPER_ID" }),
      };
    default:
      throw new TypeError(`[${contract.name}] userType has to be developer, entity or admin.`);
  }
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
  serverSentEvents,
  TimeoutError,
  unwrap,
} from "@ledgerkit/client";
export { type OpenLedgerAuth0Options, openLedgerAuth0 } from "./auth0.ts";
export {
  type OpenLedgerEntityToken,
  type OpenLedgerEntityTokenOptions,
  openLedgerEntityToken,
} from "./entity-token.ts";
// The contract's own types, every one by its name there.
export type * from "./generated/schemas.ts";
export type { components, operations, paths } from "./generated/types.ts";
export { paginate } from "./paginate.ts";
