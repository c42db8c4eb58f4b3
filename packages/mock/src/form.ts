import type { MediaTypeObject } from "./openapi.ts";
import { type Pairs, readFromPairs } from "./parameter-style.ts";
import { type SchemaFacts, schemaFacts } from "./schema-facts.ts";
import { typed } from "./typed.ts";

/** A body in `application/x-www-form-urlencoded`, with the types of its schema (OpenAPI 3.1.1, section 4.8.14.4). */
export function readForm(text: string, media: MediaTypeObject, document: object): Record<string, unknown> {
  return fields([...new URLSearchParams(text)], media, document);
}

/**
 * A body in `multipart/form-data`, a file counting as its text.
 *
 * @throws TypeError if the bytes are not what the media type says
 */
export async function readMultipart(
  bytes: ArrayBuffer,
  mediaType: string,
  media: MediaTypeObject,
  document: object,
): Promise<Record<string, unknown>> {
  const form = await new Response(bytes, { headers: { "content-type": mediaType } }).formData();
  const pairs = [...form].map(
    async ([name, part]) => [name, typeof part === "string" ? part : await part.text()] as const,
  );
  return fields(await Promise.all(pairs), media, document);
}

function fields(pairs: Pairs, { schema, encoding = {} }: MediaTypeObject, document: object): Record<string, unknown> {
  const facts = schemaFacts(document, schema);
  const isWhole = (name: string) => facts.properties.includes(name) || !name.includes("[");
  const names = new Set(pairs.map(([name]) => (isWhole(name) ? name : name.slice(0, name.indexOf("[")))));
  return Object.fromEntries([...names].map((name) => [name, field(name, pairs, facts.property(name), encoding[name])]));
}

function field(
  name: string,
  pairs: Pairs,
  facts: SchemaFacts,
  encoding: NonNullable<MediaTypeObject["encoding"]>[string] = {},
): unknown {
  const values = pairs.filter(([key]) => key === name).map(([, value]) => value);
  if (values.length === 0)
    return typed(readFromPairs(name, { style: "deepObject", explode: true }, facts, pairs) ?? "", facts);

  const { style = "form", explode = style === "form" } = encoding;
  // Without a style, an object in a form is written as JSON (section 4.8.15.1.2).
  if (encoding.style === undefined && facts.types.has("object")) return jsonOrText(values[0] ?? "");
  if (encoding.style === undefined && facts.items.types.has("object")) return values.map(jsonOrText);
  return typed(readFromPairs(name, { style, explode }, facts, pairs) ?? "", facts);
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
