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

/** What is known, with what is for us alone. */
interface RememberedCall extends CallFacts {
  /** The caller's, where the body is given as a stream. */
  readonly streamSignal: AbortSignal | undefined;
}

/** Kept on the response itself: a WeakMap would cost every call what the garbage collector does for it. */
const facts = Symbol("facts of the call");

export function rememberCall(response: Response, call: RememberedCall): void {
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
  const known = remembered(response);
  if (!known) return undefined;
  const { operation, attempts, durationMs, contract } = known;
  return Object.defineProperty({ operation, attempts, durationMs }, "contract", { value: contract }) as CallFacts;
}

/** What ends the stream that an answer was given as, beside its reader. */
export function streamSignalOf(response: Response): AbortSignal | undefined {
  return remembered(response)?.streamSignal;
}

function remembered(response: Response): RememberedCall | undefined {
  return (response as { readonly [facts]?: RememberedCall })[facts];
}
