import type { Schema, SchemaObject } from "./openapi.ts";
import { isObject, locate, pointerOf, referenceIn } from "./pointer.ts";

export type Direction = "request" | "response";

/** The keyword for what does not travel in a direction. */
export function forbiddenIn(direction: Direction): "readOnly" | "writeOnly" {
  return direction === "request" ? "readOnly" : "writeOnly";
}

/**
 * A copy of the document as one direction sees it: what must not be sent in that direction is not required in it either.
 * (That it must not be sent, the schema compiler sees to.)
 */
export function seenFrom(document: object, direction: Direction): object {
  const keyword = forbiddenIn(direction);
  const isForbidden = (schema: Schema | undefined): boolean => {
    if (!isObject(schema)) return false;
    const reference = referenceIn(schema);
    return (
      schema[keyword] === true ||
      (reference !== undefined && isForbidden(locate<Schema>(document, pointerOf(reference)).value))
    );
  };
  return copy(document, (schema) => {
    const { required, properties } = schema;
    if (!Array.isArray(required) || !isObject(properties)) return schema;
    return { ...schema, required: required.filter((name) => !isForbidden(properties[name])) };
  }) as object;
}

function copy(value: unknown, change: (schema: SchemaObject) => SchemaObject): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(change(value)).map(([key, child]) => [key, copy(child, change)]));
}
