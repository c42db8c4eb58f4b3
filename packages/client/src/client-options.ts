import type { Credential } from "@ledgerkit/auth";
import type { ClientOptions as FetchClientOptions, PathSerializer } from "openapi-fetch";
import { type ClientSettings, settingNames } from "./call-settings.ts";
import type { Contract } from "./contract.ts";
import type { QueryOption } from "./query-options.ts";
import type { BrowserChoice } from "./refuse-in-browser.ts";
import type { ValidatorsModule } from "./validators.ts";

/** What every provider's client takes, beside its credentials. */
export interface ConnectionOptions<C extends Contract = Contract> extends ClientSettings, BrowserChoice {
  /** One of the contract's environments. Default: the one that the key belongs to, else the contract's first. */
  // Not by its name: the compiler would show that with the whole contract in it, and not what may be written.
  readonly environment?: keyof C["servers"] & string;
  /** A server of your own (a proxy, a mock) in place of the contract's, with its base path. */
  readonly baseUrl?: string;
  /** Sends the requests. Default: the global `fetch`. If yours calls that, pass both arguments on: the second has the `signal`. */
  readonly fetch?: (request: Request, init: RequestInit) => Promise<Response>;
  /** Your program's name and version, such as `acme-books/2.1`; it is sent behind ours. Browsers send their own instead. */
  readonly userAgent?: string;
  /** Headers for every request. */
  readonly headers?: FetchClientOptions["headers"];
  /** `fetch`'s own options for every request, such as `credentials: "include"` in a browser, `cache` or `mode`. */
  readonly requestInit?: Omit<RequestInit, "body" | "headers" | "method" | "signal">;
  /** What else is in the second argument of `fetch`: `dispatcher` in Node, `client` in Deno, `tls` in Bun. */
  readonly requestInitExt?: object;
  /** The class of the requests, for a `fetch` that knows only its own. Default: the global `Request`. */
  readonly Request?: typeof Request;
  /** How queries are written, in place of what the contract says: a function, or openapi-fetch's options. */
  readonly querySerializer?: QueryOption;
  /** How bodies are written, in place of what the contract says. */
  readonly bodySerializer?: (body: unknown, headers?: Headers) => unknown;
  /** How path parameters are written. Unsafe ones are refused before. */
  readonly pathSerializer?: PathSerializer;
  /**
   * Loads what `validate` checks by. A provider's client finds its own, but in a bundle, which has them only if you say so:
   * `() => import("@ledgerkit/<provider>/validators")`.
   */
  readonly validators?: () => Promise<ValidatorsModule>;
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
  "requestInit",
  "requestInitExt",
  "Request",
  "querySerializer",
  "bodySerializer",
  "pathSerializer",
  "validators",
  "observe",
  ...settingNames,
] as const;

/** The connection options among a provider's own options: what a client may keep, apart from secrets. */
export function connectionOf<Options extends ConnectionOptions>(
  options: Options,
): Pick<Options, keyof Options & keyof ConnectionOptions> {
  const entries = connectionNames.map((name) => [name, (options as Record<string, unknown>)[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as Options;
}
