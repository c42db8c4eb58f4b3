/**
 * One way in which a request, or an example of the contract, breaks the contract. It never carries the offending value, which may be
 * a secret.
 */
export interface Violation {
  /** Where: `["body", "lines", "0", "amount"]`, `["query", "limit"]`, `["response", "body", "id"]`. */
  readonly location: readonly string[];
  readonly message: string;
  /** The JSON Schema keyword that is broken (`required`, `pattern`, `unevaluatedProperties`), or `json` for a body that is none. */
  readonly code: string;
}
