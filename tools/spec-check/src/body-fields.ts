import type { Body, Schema } from "./openapi.ts";
import type { Context, Location, Reference } from "./redocly.ts";

/** The names of the fields that a request body can have at its top, in any of its media types. */
export function bodyFields(requestBody: Body | Reference, resolve: Context["resolve"]): ReadonlySet<string> {
  const body = resolve<Body>(requestBody);
  const fields = new Set<string>();
  const seen = new Set<unknown>(); // a union may contain itself
  const collect = (schema: Schema | Reference, file: string | undefined) => {
    const { node, location } = resolve<Schema>(schema, file);
    if (!node || seen.has(node)) return;
    seen.add(node);
    for (const field of Object.keys(node.properties ?? {})) fields.add(field);
    const of = fileOf(schema, location, file);
    for (const part of [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])]) collect(part, of);
  };
  const of = fileOf(requestBody, body.location, undefined);
  for (const { schema } of Object.values(body.node?.content ?? {})) if (schema) collect(schema, of);
  return fields;
}

/** The file that references inside a node count from: another one only if the node was behind a reference itself. */
function fileOf(node: object, location: Location | undefined, file: string | undefined): string | undefined {
  return "$ref" in node ? location?.source.absoluteRef : file;
}
