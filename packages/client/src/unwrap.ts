import { ApiError } from "./api-error.ts";
import { callFacts } from "./call-facts.ts";

/** What a call resolves to. */
export interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The type of `data` of a call that went well. */
export type DataOf<Result> = Result extends { data: infer Data; error?: never } ? Data : never;

/** What `unwrap` throws for a call: one member for each of its documented statuses. */
export type ApiErrorOf<Result> = Result extends { status: infer Status extends number; error: infer Body }
  ? ApiError<Status, Body>
  : never;

/**
 * The data of a call, or a thrown error for those who prefer that.
 *
 * @throws {ApiError} when the server answered with a failure
 * @example
 * ```ts
 * const company = unwrap(await client.GET("/auth/verify"));
 * ```
 */
export function unwrap<Result extends CallResult>(result: Result): DataOf<Result> {
  const { data, error, response } = result;
  if (response.ok) return data as DataOf<Result>;
  throw new ApiError(response, error, callFacts(response));
}

/**
 * Whether a caught error is a failure that this call documents: narrows it by status.
 *
 * @example
 * ```ts
 * const call = client.GET("/accounts/{accountId}", { params: { path: { accountId } } });
 * try {
 *   return unwrap(await call);
 * } catch (error) {
 *   if (isErrorOf(call, error) && error.status === 404) return error.body.error.code;
 *   throw error;
 * }
 * ```
 */
export function isErrorOf<Result extends CallResult>(
  _call: Promise<Result>,
  error: unknown,
): error is ApiErrorOf<Result> {
  return error instanceof ApiError;
}
