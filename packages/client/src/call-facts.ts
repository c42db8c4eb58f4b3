import type { Contract } from "./contract.ts";

/** What is known of the call behind an answer. */
export interface CallFacts {
  /** Method and path template, such as `GET /accounts/{accountId}`. */
  readonly operation: string;
  /** How often the call was sent. */
  readonly attempts: number;
  /** From the call to the end of the body, in milliseconds. */
  readonly durationMs: number;
  /** Not enumerable: it does not appear when the facts are logged. */
  readonly contract: Pick<Contract, "errors">;
}

/** Kept on the response itself: a WeakMap would cost every call what the garbage collector does for it. */
const facts = Symbol("facts of the call");

export function rememberCall(response: Response, call: CallFacts): void {
  // A `fetch` of the caller's may give the same response again.
  Object.defineProperty(response, facts, { value: call, configurable: true });
}

/**
 * What is known of the call behind an answer: for logs, and for `unwrap`.
 *
 * @example
 * ```ts
 * const { response } = await client.GET("/accounts");
 * console.log(callFacts(response)?.attempts);
 * ```
 */
export function callFacts(response: Response): CallFacts | undefined {
  const known = (response as { readonly [facts]?: CallFacts })[facts];
  if (!known) return undefined;
  const { contract, ...shown } = known;
  return Object.defineProperty(shown, "contract", { value: contract }) as CallFacts;
}
