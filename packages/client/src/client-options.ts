import type { Credential } from "@ledgerkit/auth";
import type { ClientOptions as FetchClientOptions } from "openapi-fetch";
import { type ClientSettings, settingNames } from "./call-settings.ts";
import type { Contract, Environment } from "./contract.ts";

/** What every provider's client takes, beside its credentials. */
export interface ConnectionOptions<C extends Contract = Contract> extends ClientSettings {
  /** One of the contract's environments. Default: the one that the key belongs to, else the contract's first. */
  readonly environment?: Environment<C>;
  /** A server of your own (a proxy, a mock) in place of the contract's, with its base path. */
  readonly baseUrl?: string;
  /** Sends the requests. Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Your program's name and version, such as `acme-books/2.1`; it is sent behind ours. Browsers send their own instead. */
  readonly userAgent?: string;
  /** Headers for every request. */
  readonly headers?: FetchClientOptions["headers"];
}

export interface ClientOptions<C extends Contract = Contract> extends ConnectionOptions<C> {
  /** Values of the server's variables. */
  readonly variables?: { readonly [name: string]: string | undefined };
  /** Security scheme → credential. The first alternative of an operation for which there are all is used. */
  readonly credentials?: { readonly [scheme in keyof C["securitySchemes"]]?: Credential | undefined };
}

const connectionNames = [
  "environment",
  "baseUrl",
  "fetch",
  "userAgent",
  "headers",
  "observe",
  ...settingNames,
] as const;

/** The connection options among a provider's own options: what a client may keep, apart from secrets. */
export function connectionOf<C extends Contract>(options: ConnectionOptions<C>): ConnectionOptions<C> {
  const entries = connectionNames.map((name) => [name, (options as Record<string, unknown>)[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
