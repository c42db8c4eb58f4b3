import type { ErrorObject } from "ajv";
import { tokensOf } from "./pointer.ts";
import type { Violation } from "./violation.ts";

/** An error of ajv in our words. ajv quotes the schema, never the value; it stays so here. */
export function violationOf(error: ErrorObject, location: readonly string[]): Violation {
  const { missingProperty, additionalProperty, unevaluatedProperty, allowedValues } = error.params as Params;
  const below = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return {
    location: [...location, ...tokensOf(error.instancePath), ...(below === undefined ? [] : [below])],
    message: messageOf(error, allowedValues),
    code: error.keyword,
  };
}

interface Params {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly unevaluatedProperty?: string;
  readonly allowedValues?: readonly unknown[];
}

function messageOf(
  { keyword, message = "is not valid" }: ErrorObject,
  allowed: readonly unknown[] | undefined,
): string {
  if (keyword === "required") return "is required";
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties")
    return "is not a property of the schema";
  return allowed === undefined ? message : `${message}: ${allowed.join(", ")}`;
}
