import type { DriftEvent, DriftProblem } from "./drift.ts";
import type { ValidationError } from "./validators.ts";

/**
 * What a validator found, in words that tell no value. What is missing or too much is pointed to itself, not by what it is in; what is
 * too much in an answer is `*`, since its name is whatever the server makes of it.
 */
export function driftProblem(
  { instancePath, keyword, params, data }: ValidationError,
  where: DriftEvent["where"],
): DriftProblem {
  const missing = params["missingProperty"];
  const surplus = params["additionalProperty"] ?? params["unevaluatedProperty"];
  if (typeof missing === "string")
    return { pointer: below(instancePath, missing), keyword, expected: "a value", found: "nothing" };
  if (typeof surplus === "string") {
    const found = shapeOf((data as Record<string, unknown> | undefined)?.[surplus]);
    const name = where === "request" ? surplus : "*";
    return { pointer: below(instancePath, name), keyword, expected: "nothing", found };
  }
  const isLong = typeof data === "string" && keyword.endsWith("Length");
  const found = isLong ? `string of ${data.length}` : shapeOf(data);
  return { pointer: instancePath, keyword, expected: expectation(keyword, params), found };
}

function expectation(keyword: string, params: ValidationError["params"]): string {
  const { type, allowedValues, allowedValue, format, pattern, limit, comparison } = params;
  switch (keyword) {
    case "type":
      return [type].flat().join(" or ");
    case "enum":
      return oneOf(allowedValues as readonly unknown[]);
    case "const":
      return JSON.stringify(allowedValue);
    case "format":
      return `format ${format}`;
    case "pattern":
      return `pattern ${pattern}`;
    case "oneOf":
      return params["passingSchemas"] ? "just one of the shapes" : "one of the shapes";
    case "anyOf":
      return "one of the shapes";
    case "false schema":
      return "nothing";
    default:
      return limit === undefined ? keyword : `${comparison ?? keyword} ${limit}`;
  }
}

/** Values that the contract lists; the first ones of a long list. */
function oneOf(values: readonly unknown[]): string {
  const shown = values.slice(0, 10).map((value) => JSON.stringify(value));
  return `one of ${shown.join(", ")}${values.length > shown.length ? `, … (${values.length})` : ""}`;
}

function shapeOf(data: unknown): string {
  if (data === undefined) return "nothing";
  if (data === null) return "null";
  if (Array.isArray(data)) return `array of ${data.length}`;
  return Number.isInteger(data) ? "integer" : typeof data;
}

function below(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
