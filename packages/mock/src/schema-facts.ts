import type { Schema, SchemaObject } from "./openapi.ts";
import { locate, pointerOf, referenceIn } from "./pointer.ts";

/** What has to be known of a schema to read a value from text: text has no types, the schema has. */
export interface SchemaFacts {
  /** Every type that some branch allows; none: anything goes. */
  readonly types: ReadonlySet<string>;
  property(name: string): SchemaFacts;
  readonly items: SchemaFacts;
  /** The names of the properties that some branch lists. */
  readonly properties: readonly string[];
}

export function schemaFacts(document: object, ...schemas: readonly (Schema | undefined)[]): SchemaFacts {
  const branches = [...branchesOf(document, schemas)];
  return {
    types: new Set(branches.flatMap(typesOf)),
    properties: [...new Set(branches.flatMap(({ properties }) => Object.keys(properties ?? {})))],
    property: (name) =>
      schemaFacts(
        document,
        ...branches.map(({ properties, additionalProperties }) =>
          Object.hasOwn(properties ?? {}, name) ? properties?.[name] : additionalProperties,
        ),
      ),
    get items() {
      return schemaFacts(document, ...branches.flatMap(({ items, prefixItems = [] }) => [items, ...prefixItems]));
    },
  };
}

/** The schemas themselves, what they refer to, and their alternatives, each once. */
function branchesOf(document: object, schemas: readonly (Schema | undefined)[]): Set<SchemaObject> {
  const branches = new Set<SchemaObject>();
  const pending = [...schemas];
  while (pending.length > 0) {
    const schema = pending.pop();
    if (typeof schema !== "object" || branches.has(schema)) continue;
    branches.add(schema);
    const reference = referenceIn(schema);
    if (reference !== undefined) pending.push(locate<Schema>(document, pointerOf(reference)).value);
    pending.push(...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? []));
  }
  return branches;
}

function typesOf(schema: SchemaObject): string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  const values = schema.enum ?? ("const" in schema ? [schema.const] : []);
  if (values.length > 0)
    return values.map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value));
  if (schema.properties !== undefined) return ["object"];
  return schema.items !== undefined || schema.prefixItems !== undefined ? ["array"] : [];
}
