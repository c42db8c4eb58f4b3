import type { ContractOperation, Parameter } from "./contract-operations.ts";

/** The arguments of one call, made of the contract's own examples. */
export interface SampleCall {
  params: Record<"path" | "query" | "header", Record<string, unknown>>;
  body: unknown;
}

/**
 * A call with all that its operation requires and nothing more.
 *
 * @throws {Error} naming the parameter or body that has no example
 */
export function sampleCall(operation: ContractOperation): SampleCall {
  const params: SampleCall["params"] = { path: {}, query: {}, header: {} };
  for (const parameter of operation.parameters) {
    if (!parameter.required) continue;
    if (parameter.in === "cookie")
      throw new Error(`${operation.name}: a required cookie (${parameter.name}) is not supported`);
    params[parameter.in][parameter.name] = exampleOf(operation, parameter);
  }
  const media = Object.values(operation.requestBody?.content ?? {})[0];
  const body = media && firstExample(media);
  if (operation.requestBody?.required && body === undefined)
    throw new Error(`${operation.name}: the request body has no example`);
  return { params, body };
}

function exampleOf(operation: ContractOperation, parameter: Parameter): unknown {
  const { schema = {} } = parameter;
  const value = firstExample(parameter) ?? schema.examples?.[0] ?? schema.default ?? schema.enum?.[0] ?? schema.const;
  if (value === undefined)
    throw new Error(`${operation.name}: the required parameter ${parameter.name} has no example`);
  return value;
}

function firstExample({
  example,
  examples,
}: {
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value;
}
