import { type OpenApiDocument, type ParameterObject, type Reference, resolve, type SchemaObject } from "./openapi.ts";

/**
 * How a query parameter is written (OpenAPI 3.1, 4.8.12.2), in one word that a client carries: `repeat` (form, explode), `comma`
 * (form), `space`, `pipe`, `fields` (form, explode, of an object), `deep` (deepObject), `json` (content). A `+` behind it lets reserved
 * characters be. Undefined for a parameter that is never an array or object: those are all written alike.
 */
export function queryStyle(document: OpenApiDocument, parameter: ParameterObject): string | undefined {
  const { style = "form", explode = style === "form", allowReserved = false } = parameter;
  const reserved = allowReserved ? "+" : "";
  if (parameter.content) return "json";
  const types = typesOf(document, parameter.schema);
  if (types.has("array")) {
    const words: Record<string, string> = { spaceDelimited: "space", pipeDelimited: "pipe" };
    return (words[style] ?? (explode ? "repeat" : "comma")) + reserved;
  }
  if (types.has("object")) return (style === "deepObject" ? "deep" : explode ? "fields" : "comma") + reserved;
  return reserved ? `repeat${reserved}` : undefined;
}

function typesOf(document: OpenApiDocument, schema: SchemaObject | Reference | undefined): Set<string> {
  const found = resolve<SchemaObject>(document, schema);
  const parts = [...(found?.anyOf ?? []), ...(found?.oneOf ?? []), ...(found?.allOf ?? [])];
  return new Set([...[found?.type ?? []].flat(), ...parts.flatMap((part) => [...typesOf(document, part)])]);
}
