/** Where an answer or a request differs from the contract. No value is in it: it can be logged. */
export interface DriftEvent {
  /** Method and path template, such as `GET /accounts/{accountId}`. */
  readonly operation: string;
  readonly where: "response" | "request";
  /** Of the answer. */
  readonly status?: number;
  /** At most 20. */
  readonly problems: readonly DriftProblem[];
}

export interface DriftProblem {
  /** JSON Pointer into the body, `""` for all of it; `*` stands for a name that the contract does not have. */
  readonly pointer: string;
  /** The keyword of JSON Schema, or `status`, `content-type` or `validators` (they could not be loaded, or did not run). */
  readonly keyword: string;
  /** What the contract says. */
  readonly expected: string;
  /** What is there: its type or shape, never its value. */
  readonly found: string;
}
