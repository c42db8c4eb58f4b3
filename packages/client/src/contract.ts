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
  readonly securitySchemes: SecuritySchemes;
  /** The security of every operation that has no row of its own. */
  readonly security: readonly SecurityRequirement[];
  /** `METHOD /path` → what differs from the default. */
  readonly operations: { readonly [operation: string]: OperationFacts };
}

/** Where an error body says what it is: JSON Pointers (RFC 6901). */
export interface ErrorShape {
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
  /** The codes of a 401 that a new token cures; every 401 when absent. */
  readonly tokenRefused?: readonly string[];
}

export interface OperationFacts {
  readonly security?: readonly SecurityRequirement[];
  readonly servers?: Servers;
  /** The media type of a request body that is not JSON. */
  readonly request?: string;
  /** How a success answer that is not JSON is read. */
  readonly response?: "text" | "blob";
  readonly idempotent?: boolean;
  readonly idempotencyKey?: { readonly in: "header" | "body"; readonly name: string };
}

/** The environments of a contract. */
export type Environment<C extends Contract> = keyof C["servers"] & string;
