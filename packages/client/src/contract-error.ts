import { CallError, type CallErrorOptions } from "./call-error.ts";
import type { DriftEvent, DriftProblem } from "./drift.ts";
import type { CallResult } from "./unwrap.ts";

/** With `validate: "throw"`: an answer, or a request that was not sent for that reason, differs from the contract. */
export class ContractError extends CallError {
  override readonly name = "ContractError";
  readonly where: "response" | "request";
  readonly status: number | undefined;
  readonly problems: readonly DriftProblem[];
  /** The answer as the call would have given it: what was to be done is done. Not enumerable. */
  declare readonly result: CallResult | undefined;

  constructor({ where, status, problems }: DriftEvent, result: CallResult | undefined, options: CallErrorOptions) {
    const [first, ...more] = problems;
    const what = where === "request" ? "the request" : `the answer (HTTP ${status})`;
    const at = first?.pointer ? `${first.pointer}: ` : "";
    const others = more.length ? `, and ${more.length} more` : "";
    super(
      `${what} differs from the contract: ${at}expected ${first?.expected}, found ${first?.found}${others}`,
      options,
    );
    this.where = where;
    this.status = status;
    this.problems = problems;
    Object.defineProperty(this, "result", { value: result, enumerable: false });
  }
}
