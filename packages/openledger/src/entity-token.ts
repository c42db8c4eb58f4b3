import { keyExchange } from "@ledgerkit/auth";
import { type ConnectionOptions, connectionOf, createClient, refuseInBrowser, requireOptions } from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import type { paths } from "./generated/types.ts";

export interface OpenLedgerEntityTokenOptions extends ConnectionOptions<typeof contract> {
  /** The entity that the token is for. It sees nothing of other entities. */
  readonly entityId: string;
  /** The developer who owns the entity. Default: `OPENLEDGER_DEVELOPER_ID`. */
  readonly developerId?: string;
  /** Default: `OPENLEDGER_API_KEY`. */
  readonly apiKey?: string;
}

/** A token to hand to a browser. It is plain data. */
export interface OpenLedgerEntityToken {
  readonly accessToken: string;
  /** When it ends, in milliseconds since the epoch; unknown when the server does not say. Have another one made before. */
  readonly expiresAt?: number;
}

/**
 * A token for one entity, made on a server with the API key and handed to that entity's browser, which never sees the key. Each call
 * makes a new one.
 *
 * @throws {TypeError} when an option is missing, or this is a web page
 * @throws {AuthError} `token_request_refused` or `token_request_failed`
 * @example
 * ```ts
 * // On the server, for a person who is signed in to the entity.
 * const token = await openLedgerEntityToken({ developerId: "dev_YOUR_ID", entityId: "ent_1", apiKey: "YOUR_API_KEY" });
 * // In the browser.
 * const openledger = createOpenLedger({ auth: token.accessToken });
 * ```
 */
export async function openLedgerEntityToken(options: OpenLedgerEntityTokenOptions): Promise<OpenLedgerEntityToken> {
  refuseInBrowser(contract.name, "apiKey", options);
  const { developerId, apiKey } = requireOptions(contract.name, options, {
    developerId: "OPENLEDGER_DEVELOPER_ID",
    apiKey: "OPENLEDGER_API_KEY",
  });
  const { entityId: id } = options;
  if (typeof id !== "string" || id === "") throw new TypeError(`[${contract.name}] entityId is empty.`);
  const client = createClient<paths, typeof contract>(contract, connectionOf(options));
  const source = keyExchange({
    key: `${contract.name} entity ${id}`,
    secrets: [apiKey],
    exchange: (signal) =>
      client.POST("/v1/auth/tokens", { body: { userType: "entity", id, developerId, apiKey }, signal }),
  });
  const accessToken = await source.getToken();
  const expiresAt = (await source.tokens())?.expiresAt;
  return { accessToken, ...(expiresAt !== undefined && { expiresAt }) };
}
