import type { Schema, SchemaObject } from "./openapi.ts";

/**
 * A schema as Prism can make a value up from, which is not always the schema itself: Prism adds properties of its own where they are
 * not excluded, and does not know that `exclusiveMinimum` is a number since draft-06. What it makes up is checked against the
 * schema as it is.
 */
export function generatable(schema: Schema): Schema {
  if (typeof schema !== "object" || schema === null) return schema;
  const copy: Record<string, unknown> = inclusive(schema);
  for (const keyword of ["items", "additionalProperties"] as const) {
    if (schema[keyword] !== undefined) copy[keyword] = generatable(schema[keyword]);
  }
  for (const keyword of ["allOf", "anyOf", "oneOf", "prefixItems"] as const) {
    if (schema[keyword] !== undefined) copy[keyword] = schema[keyword].map(generatable);
  }
  if (schema.properties !== undefined) {
    const properties = Object.entries(schema.properties).map(([name, property]) => [name, generatable(property)]);
    return { additionalProperties: false, ...copy, properties: Object.fromEntries(properties) } as SchemaObject;
  }
  return copy as SchemaObject;
}

/** With bounds one further in, or a quarter of what there is between them. */
function inclusive({
  exclusiveMinimum: above,
  exclusiveMaximum: below,
  ...schema
}: SchemaObject): Record<string, unknown> {
  const step = Math.min(1, ((below ?? schema.maximum ?? Infinity) - (above ?? schema.minimum ?? -Infinity)) / 4);
  return {
    ...schema,
    ...(above !== undefined && { minimum: above + step }),
    ...(below !== undefined && { maximum: below - step }),
  };
}
