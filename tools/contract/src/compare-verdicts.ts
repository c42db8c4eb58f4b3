import type { BodyValidators, Validate, Validators } from "@ledgerkit/client";
import { below, follow, keys } from "@ledgerkit/spec-check";
import { type ContractDocument, contractOperations, valueAt } from "./contract-operations.ts";
import type { BodyCheck } from "./contract-schemas.ts";
import { mutations } from "./mutations.ts";

export interface Comparison {
  readonly examples: number;
  readonly mutants: number;
  /** Mutants that break the contract. */
  readonly broken: number;
  /** Values of which the two say different things, and bodies that only one of them knows. */
  readonly differences: readonly string[];
}

/** Holds what the shipped validators say against what ajv says: of every example of a JSON body, and of all that differs from it in one place. */
export function compareVerdicts(document: ContractDocument, validators: Validators, check: BodyCheck): Comparison {
  const compared = new Set<string>();
  const differences: string[] = [];
  const counts = { examples: 0, mutants: 0, broken: 0 };
  for (const { name, path, method, navigation, responses } of contractOperations(document)) {
    if (navigation) continue;
    const row = validators[name];
    compareBody(follow(document, below("/paths", path, method, "requestBody")), row?.request, `the request of ${name}`);
    for (const [status, response] of responses) compareBody(response, row?.responses[status], `${status} of ${name}`);
  }
  return { ...counts, differences };

  function compareBody(body: string, validator: BodyValidators | undefined, what: string): void {
    for (const type of keys(document, below(body, "content")).filter((type) => type.endsWith("json"))) {
      const media = below(body, "content", type);
      const validate = typeof validator === "function" ? validator : validator?.[type];
      if (!validate) differences.push(`${what} has no validator of ${type}`);
      else for (const example of examplesOf(media)) compareExample(example, validate, body, type);
    }
  }

  function examplesOf(media: string): string[] {
    const named = keys(document, below(media, "examples")).map((name) =>
      below(follow(document, below(media, "examples", name)), "value"),
    );
    return [below(media, "example"), ...named].filter((example) => valueAt(document, example) !== undefined);
  }

  function compareExample(example: string, validate: Validate, body: string, type: string): void {
    const key = `${body} ${type} ${example}`;
    if (compared.has(key)) return;
    compared.add(key);
    const value = valueAt(document, example);
    const isRight = (value: unknown) => check(body, type, value).length === 0;
    counts.examples += 1;
    if (!validate(value) || !isRight(value)) differences.push(`${example} is refused`);
    for (const mutant of mutations(value)) {
      counts.mutants += 1;
      const want = isRight(mutant.value);
      if (!want) counts.broken += 1;
      if (validate(mutant.value) !== want) differences.push(`${example} with ${mutant.what}: ajv says ${want}`);
    }
  }
}
