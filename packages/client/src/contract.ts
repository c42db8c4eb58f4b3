import type { SecurityRequirement, SecuritySchemes, Servers } from "@ledgerkit/auth";

/**
 * What a client has to know of its contract at run time: `src/generated/contract.ts` of a provider package, made by codegen from
 * any OpenAPI 3.1 document.
 */
export interface Contract {
  /** The package's name; messages begin with it. */
  readonly name: string;
  /** The contract's `info.version`. */
  readonly version: string;
  /** Environment → server. The first is the default. */
  readonly servers: Servers;
  readonly errors?: ErrorShape;
  readonly rateLimit?: RateLimitHeaders;
  /** How arrays and objects in a query are written, unless an operation's row says otherwise. Default: `repeat`. */
  readonly query?: QueryStyle;
  readonly securitySchemes: SecuritySchemes;
  /** The security of every operation that has no row of its own. */
  readonly security: readonly SecurityRequirement[];
  /** `METHOD /path` → what differs from the default. */
  readonly operations: { readonly [operation: string]: OperationFacts };
}

/** How a server tells of its limit. */
export interface RateLimitHeaders {
  /** The status of a refusal, where it is not 429. */
  readonly status?: number;
  /** The header with the calls that are left. */
  readonly remaining?: string;
  /** The header that says when the count begins anew: a Unix time or a number of seconds. */
  readonly reset?: string;
}

/** Where an error body says what it is: JSON Pointers (RFC 6901). */
export interface ErrorShape {
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
  /** The codes of a 401 that a new token cures; every 401 when absent. */
  readonly tokenRefused?: readonly string[];
}

/**
 * How an array or object is written in a query (OpenAPI 3.1, 4.8.12.2): `repeat` a=1&a=2, `comma` a=1,2, `space` a=1%202, `pipe` a=1|2,
 * `fields` x=1&y=2, `deep` a[x]=1, `json` a={"x":1}. With a `+`, reserved characters stay as they are.
 */
export type QueryStyle = QueryWord | `${QueryWord}+`;
type QueryWord = "repeat" | "comma" | "space" | "pipe" | "fields" | "deep" | "json";

export interface OperationFacts {
  readonly security?: readonly SecurityRequirement[];
  readonly servers?: Servers;
  /** The media type of a request body that is not JSON. */
  readonly request?: string;
  /** How a success answer that is not JSON is read. */
  readonly response?: "text" | "blob";
  /** Query parameter → how it is written, where that is not the contract's usual way. */
  readonly query?: { readonly [parameter: string]: QueryStyle };
  readonly idempotent?: boolean;
  readonly idempotencyKey?: { readonly in: "header" | "body"; readonly name: string };
}

/** The environments of a contract. */
export type Environment<C extends Contract> = keyof C["servers"] & string;
