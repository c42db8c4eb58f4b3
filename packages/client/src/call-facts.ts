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

/** Gives back what it is given, so that a class that extends it puts its private field there. */
class Holder {
  // biome-ignore lint/correctness/noConstructorReturn: that is what it is for
  constructor(response: Response) {
    return response as unknown as this;
  }
}

/** The facts as a private field of the response itself: nobody sees it, and a WeakMap costs every call more than its retries do. */
class Remembered extends Holder {
  #facts: CallFacts;

  constructor(response: Response, facts: CallFacts) {
    super(response);
    this.#facts = facts;
  }

  static of(response: Response): CallFacts | undefined {
    return #facts in response ? (response as unknown as Remembered).#facts : undefined;
  }
}

export function rememberCall(response: Response, call: CallFacts): void {
  new Remembered(response, call);
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
  return Remembered.of(response);
}
