import { retryAfterMs, withoutSecrets } from "@ledgerkit/auth";
import type { CallFacts } from "./call-facts.ts";
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
export class ApiError<Status extends number = number, Body = unknown> extends Error {
  override readonly name = "ApiError";
  readonly status: Status;
  /** Method and path template of the call, such as `GET /accounts/{accountId}`. */
  readonly operation: string;
  /** How often the call was sent. */
  readonly attempts: number;
  // Declared only: as fields they would show in every log, undefined.
  /** The provider's own code for what went wrong, where its contract says where that is. */
  declare readonly code?: string;
  /** The provider's id of the request, for their support. */
  declare readonly requestId?: string;
  /** How long the server asks to be left alone, in milliseconds (`Retry-After`). */
  declare readonly retryAfterMs?: number;
  /** The error body as the contract describes it; a string if it was no JSON. Credentials that the server repeats are taken out. */
  readonly body: Body;
  /** The whole answer. Not enumerable: it does not appear when the error is logged. */
  declare readonly response: Response;

  constructor(
    response: Response,
    given: Body,
    call: Pick<CallFacts, "operation" | "attempts" | "contract"> | undefined,
  ) {
    const { operation = "the call", attempts = 1, contract = {} } = call ?? {};
    const body = withoutSecrets(given, response);
    const code = textAt(body, contract.errors?.code);
    const message = textAt(body, contract.errors?.message);
    super(`${operation} answered ${response.status}${code ? ` ${code}` : ""}${message ? `: ${message}` : ""}`);
    this.status = response.status as Status;
    this.operation = operation;
    this.attempts = attempts;
    this.body = body;
    const requestId = textAt(body, contract.errors?.requestId) ?? response.headers.get("X-Request-ID") ?? undefined;
    const wait = retryAfterMs(response.headers);
    if (code !== undefined) this.code = code;
    if (requestId !== undefined) this.requestId = requestId;
    if (wait !== undefined) this.retryAfterMs = wait;
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }

  /** What a log can keep. The body is not: it may repeat what was sent. */
  toJSON(): object {
    const { body, ...rest } = this;
    return { ...rest, message: this.message };
  }
}

function textAt(body: unknown, pointer: string | undefined): string | undefined {
  if (pointer === undefined) return undefined;
  const value = atPointer(body, pointer);
  return typeof value === "string" && value !== "" ? value : undefined;
}
