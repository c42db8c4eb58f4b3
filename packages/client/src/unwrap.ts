import { ApiError, type CallFacts } from "./api-error.ts";

/** What a call resolves to. */
export interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The type of `data` of a call that went well. */
export type DataOf<Result> = Result extends { data: infer Data; error?: never } ? Data : never;

const calls = new WeakMap<Response, CallFacts>();

/** Remembers which call a response belongs to, so that `unwrap` can name it. */
export function rememberCall(response: Response, call: CallFacts): void {
  calls.set(response, call);
}

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
  throw new ApiError(response, error, calls.get(response) ?? { operation: response.url || "the call", contract: {} });
}
