import { type SelfSignedJwtOptions, type Session, selfSignedJwt } from "@ledgerkit/auth";
import { type Client, type ConnectionOptions, createClient, refuseInBrowser } from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import { validators } from "./generated/load-validators.ts";
import type { paths } from "./generated/types.ts";

/** An openapi-fetch client of the Ledgible Data API. */
export type Ledgible = Client<paths>;

export interface LedgibleOptions extends ConnectionOptions<typeof contract> {
  /** v1: a user's session from `ledgibleConnect`. The operations that carry client credentials in their body need none. */
  readonly auth?: Session;
  /** v2: the key that signs a JWT for each request. */
  readonly jwt?: SelfSignedJwtOptions;
}

/**
 * A client of both generations of the API.
 *
 * @throws {TypeError} when an option does not fit the contract, or a private key is given as PEM in a web page
 * @example
 * ```ts
 * const ledgible = createLedgible({ auth: connect.session("user-1") });
 * const { data } = await ledgible.GET("/v1/data/user/{userId}/dataSources/", { params: { path: { userId: "user-1" } } });
 * ```
 */
export function createLedgible({ auth, jwt, ...connection }: LedgibleOptions = {}): Ledgible {
  // A CryptoKey may be one that cannot be read, and a function may ask a server.
  if (typeof jwt?.privateKey === "string") refuseInBrowser(contract.name, "jwt.privateKey", connection);
  return createClient<paths, typeof contract>(contract, {
    validators,
    ...connection,
    credentials: { ledgibleOAuth: auth, ledgibleV2Jwt: jwt && selfSignedJwt(jwt) },
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
export { type LedgibleConnect, type LedgibleConnectOptions, ledgibleConnect } from "./connect.ts";
// The contract's own types, every one by its name there.
export type * from "./generated/schemas.ts";
export type { components, operations, paths } from "./generated/types.ts";
export { paginate } from "./paginate.ts";
