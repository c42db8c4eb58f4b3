import { checkAnswer } from "./check-answer.ts";
import type { Operation } from "./operations.ts";
import type { Answer, Ask, Wish } from "./prism.ts";
import { type Problem, problem } from "./problem.ts";
import { respond } from "./respond.ts";
import type { Schemas } from "./schemas.ts";
import type { Violation } from "./violation.ts";

export interface Answering {
  readonly ask: Ask;
  readonly schemas: Schemas;
  readonly dynamic: boolean;
  readonly seed: string | undefined;
}

/** An answer that is valid by its own schema, or a problem that says why there is none. */
export async function soundAnswer(operation: Operation, wish: Wish, mock: Answering): Promise<Response | Problem> {
  const { ask, schemas, dynamic: byDefault, seed } = mock;
  const { dynamic = byDefault } = wish;
  // Never without a seed: Prism would go on from the one before.
  const first = await ask(operation, { ...wish, dynamic, seed: seed ?? String(Math.random()) });
  if ("detail" in first) return first;
  const violations = checkAnswer(operation, first, schemas);
  if (violations.length === 0) return respond(first);

  if (!dynamic && first.body !== undefined && first.example === undefined) {
    // What Prism samples from a schema ignores `pattern` and more; what it fakes does not. The same each time.
    const second = await ask(operation, { ...wish, dynamic: true, seed: seed ?? operation.label });
    if (!("detail" in second) && checkAnswer(operation, second, schemas).length === 0) return respond(second);
  }
  return problem("VIOLATIONS", detailOf(operation, first, violations), { violations });
}

function detailOf(
  { label }: Operation,
  { status, mediaType, example }: Answer,
  violations: readonly Violation[],
): string {
  const where = [label, status, mediaType].filter((part) => part !== undefined).join(" ");
  if (violations.every(({ location }) => location.includes("header")))
    return `${where} has a header that breaks its own schema.`;
  if (example === undefined)
    return `${where} has no example, and what was made up instead breaks its schema: add an example.`;
  return `The example ${JSON.stringify(example)} of ${where} breaks its own schema.`;
}
