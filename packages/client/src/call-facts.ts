import type { Contract } from "./contract.ts";

/** What is known of the call behind an answer. */
export interface CallFacts {
  /** Method and path template, such as `GET /accounts/{accountId}`. */
  readonly operation: string;
  /** How often the call was sent. */
  readonly attempts: number;
  /** From the call to the end of the body, in milliseconds. */
  readonly durationMs: number;
  readonly contract: Pick<Contract, "errors">;
}

const facts = new WeakMap<Response, CallFacts>();

export function rememberCall(response: Response, call: CallFacts): void {
  facts.set(response, call);
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
  return facts.get(response);
}
