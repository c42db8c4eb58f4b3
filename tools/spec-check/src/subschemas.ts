import { below, localReference, valueAt } from "./json-pointer.ts";

/** Where JSON Schema 2020-12 keeps schemas in schemas (https://json-schema.org/draft/2020-12/json-schema-core#section-10). */
const single = ["items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else"];
const singleToo = ["unevaluatedItems", "unevaluatedProperties", "contentSchema"];
const several = [
  "allOf",
  "anyOf",
  "oneOf",
  "prefixItems",
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
];

/** The schemas directly in a schema, and the one that it refers to, as pointers. */
export function subschemas(document: object, schema: string): readonly string[] {
  const target = localReference(valueAt(document, schema));
  const candidates = [
    ...[...single, ...singleToo].map((keyword) => below(schema, keyword)),
    ...several.flatMap((keyword) =>
      Object.keys(Object(valueAt(document, below(schema, keyword)))).map((key) => below(schema, keyword, key)),
    ),
    ...(target === undefined ? [] : [target]),
  ];
  return candidates.filter((candidate) => typeof valueAt(document, candidate) === "object");
}
