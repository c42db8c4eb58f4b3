import type { Workflow } from "./arazzo.ts";

/**
 * The inputs of a workflow as its own schema shows them.
 *
 * @throws {Error} naming the input that has neither a default nor an example
 */
export function inputsOf({ workflowId, inputs }: Workflow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(inputs?.properties ?? {}).map(([name, schema]) => {
      const value = schema.default ?? schema.examples?.[0];
      if (value === undefined) throw new Error(`${workflowId}: the input ${name} has no example`);
      return [name, value];
    }),
  );
}
