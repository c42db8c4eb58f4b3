import type { Contract } from "./contract.ts";
import { atPointer } from "./json-pointer.ts";

/**
 * A call that the server answered with a failure, thrown by `unwrap`. Safe to log: request headers are not part of it, and the
 * response is not enumerable.
 *
 * @example
 * ```ts
 * try {
 *   const account = unwrap(await client.GET("/accounts/{accountId}", { params: { path: { accountId } } }));
 * } catch (error) {
 *   if (error instanceof ApiError && error.status === 404) return undefined;
 *   throw error;
 * }
 * ```
 */
export class ApiError<Body = unknown> extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  /** Method and path template of the call, such as `GET /accounts/{accountId}`. */
  readonly operation: string;
  /** The provider's own code for what went wrong, where its contract says where that is. */
  readonly code?: string;
  /** The provider's id of the request, for their support. */
  readonly requestId?: string;
  /** The error body as the contract describes it; a string if it was no JSON; undefined if there was none. */
  readonly body: Body;
  /** The whole answer. Not enumerable: it does not appear when the error is logged. */
  declare readonly response: Response;

  constructor(response: Response, body: Body, call: CallFacts) {
    const code = textAt(body, call.contract.errors?.code);
    const message = textAt(body, call.contract.errors?.message);
    super(`${call.operation} answered ${response.status}${code ? ` ${code}` : ""}${message ? `: ${message}` : ""}`);
    this.status = response.status;
    this.operation = call.operation;
    this.body = body;
    const requestId =
      textAt(body, call.contract.errors?.requestId) ?? response.headers.get("X-Request-ID") ?? undefined;
    if (code !== undefined) this.code = code;
    if (requestId !== undefined) this.requestId = requestId;
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }
}

/** What is known of the call behind a response. */
export interface CallFacts {
  readonly contract: Pick<Contract, "errors">;
  readonly operation: string;
}

function textAt(body: unknown, pointer: string | undefined): string | undefined {
  if (pointer === undefined) return undefined;
  const value = atPointer(body, pointer);
  return typeof value === "string" && value !== "" ? value : undefined;
}
