import { checkExamples, type Verdict } from "./check-examples.ts";
import { unshownPointers } from "./unshown-pointers.ts";

/** All that can be said about a bundled contract by looking at its examples. */
export function checkContract(document: object): Verdict {
  const verdict = checkExamples(document);
  return { ...verdict, problems: [...verdict.problems, ...unshownPointers(document)] };
}
