import type { ContractOperation, Parameter } from "./contract-operations.ts";
import { pointerPart, valueAt } from "./contract-operations.ts";

/** What a request looked like on the wire. */
export interface SentRequest {
  method: string;
  url: string;
  headers: [string, string][];
  body: string | undefined;
}

export interface BrokenRequest {
  /** What is wrong with it. */
  what: string;
  request: SentRequest;
}

/**
 * A request that was right, with one thing wrong: a required field or parameter is gone, a value is of the wrong type, or, where an
 * operation takes nothing that could be wrong, the method.
 */
export function breakRequest(operation: ContractOperation, sent: SentRequest, document: unknown): BrokenRequest {
  return breakBody(operation, sent, document) ?? breakQuery(operation, sent) ?? breakMethod(operation, sent, document);
}

/** A method that the path does not have. */
function breakMethod({ path }: ContractOperation, sent: SentRequest, document: unknown): BrokenRequest {
  const item = valueAt(document, `/paths/${pointerPart(path)}`) as object;
  const method = ["patch", "delete", "put", "post"].find((candidate) => !(candidate in item)) ?? "options";
  return { what: `the method ${method}`, request: { ...sent, method: method.toUpperCase() } };
}

function breakBody(operation: ContractOperation, sent: SentRequest, document: unknown): BrokenRequest | undefined {
  if (sent.body === undefined || !operation.requestBody) return undefined;
  const [type] = Object.keys(operation.requestBody.content ?? {});
  if (type === "application/json") {
    const body: unknown = JSON.parse(sent.body);
    const field = requiredFields(document, operation.requestBody.content?.[type]?.schema).find(
      (name) => isObject(body) && name in body,
    );
    if (field === undefined)
      return { what: "a body of the wrong type", request: { ...sent, body: Array.isArray(body) ? '"text"' : "[[1]]" } };
    const { [field]: _, ...rest } = body as Record<string, unknown>;
    return { what: `a body without ${field}`, request: { ...sent, body: JSON.stringify(rest) } };
  }
  if (type === "application/x-www-form-urlencoded") {
    const form = new URLSearchParams(sent.body);
    const field = requiredFields(document, operation.requestBody.content?.[type]?.schema).find((name) =>
      form.has(name),
    );
    if (field === undefined) return undefined;
    form.delete(field);
    return { what: `a form without ${field}`, request: { ...sent, body: form.toString() } };
  }
  return undefined;
}

/** The fields that are required in every branch that a body can take. */
function requiredFields(document: unknown, schema: unknown): string[] {
  const {
    $ref,
    required = [],
    oneOf,
    anyOf,
    allOf,
  } = (schema ?? {}) as {
    $ref?: string;
    required?: string[];
    oneOf?: unknown[];
    anyOf?: unknown[];
    allOf?: unknown[];
  };
  if ($ref !== undefined) return requiredFields(document, valueAt(document, decodeURIComponent($ref.slice(1))));
  const branches = (oneOf ?? anyOf ?? []).map((branch) => requiredFields(document, branch));
  const common = branches.length ? branches.reduce((a, b) => a.filter((name) => b.includes(name))) : [];
  return [...required, ...common, ...(allOf ?? []).flatMap((part) => requiredFields(document, part))];
}

function breakQuery(operation: ContractOperation, sent: SentRequest): BrokenRequest | undefined {
  const required = operation.parameters.find((parameter) => parameter.in === "query" && parameter.required);
  if (required) {
    const url = new URL(sent.url);
    url.searchParams.delete(required.name);
    return { what: `a query without ${required.name}`, request: { ...sent, url: url.href } };
  }
  const typed = operation.parameters.find(
    (parameter) => parameter.in === "query" && wrongValue(parameter) !== undefined,
  );
  if (typed) {
    const url = new URL(sent.url);
    url.searchParams.set(typed.name, wrongValue(typed) ?? "");
    return { what: `${typed.name}=${wrongValue(typed)}`, request: { ...sent, url: url.href } };
  }
  return undefined;
}

function wrongValue({ schema = {} }: Parameter): string | undefined {
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (types.includes("string") && !schema.enum) return undefined;
  return schema.enum || types.some((type) => ["integer", "number", "boolean"].includes(type))
    ? "not-a-legal-value"
    : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
