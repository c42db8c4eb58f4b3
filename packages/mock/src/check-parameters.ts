import { cookiesIn } from "./cookies.ts";
import type { ParameterObject } from "./openapi.ts";
import type { Operation } from "./operations.ts";
import { readFromPairs, readFromText, type Style } from "./parameter-style.ts";
import { type Located, pointer } from "./pointer.ts";
import { type SchemaFacts, schemaFacts } from "./schema-facts.ts";
import type { Schemas } from "./schemas.ts";
import { typed, type Written } from "./typed.ts";
import type { Violation } from "./violation.ts";

export interface ParameterSources {
  readonly path: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly headers: Headers;
}

/** Described elsewhere in the contract; as parameters they "SHALL be ignored" (OpenAPI 3.1.1, section 4.8.12.1). */
const RESERVED_HEADERS = ["accept", "content-type", "authorization"];

/**
 * The ways in which the parameters of a request break the contract.
 *
 * Ours instead of Prism's, which throws where an optional list in a header is absent, never looks at cookies or at JSON in a
 * parameter, compares a path value while it is still percent-encoded, takes an empty value for an absent one, reads names without
 * regard to case, and applies draft-07 to the schemas.
 */
export function checkParameters(operation: Operation, sources: ParameterSources, schemas: Schemas): Violation[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place, required, allowEmptyValue } = parameter.value;
    if (place === "header" && RESERVED_HEADERS.includes(name.toLowerCase())) return [];

    const location = [place, name];
    const [mediaType] = Object.keys(parameter.value.content ?? {});
    const facts = mediaType === undefined ? schemaFacts(schemas.document, parameter.value.schema) : TEXT;
    const written = read(parameter, sources, facts, operation);
    if (written === undefined) {
      return required === true ? [{ location, message: "is required", code: "required" }] : [];
    }
    if (written === "" && allowEmptyValue === true) return [];
    if (mediaType !== undefined) return checkContent(parameter, mediaType, written, schemas, location);
    if (parameter.value.schema === undefined) return [];
    return schemas.check("request", pointer(parameter.pointer, "schema"), typed(written, facts), location);
  });
}

const TEXT: SchemaFacts = schemaFacts({}, { type: "string" });

function read(
  { value }: Located<ParameterObject>,
  sources: ParameterSources,
  facts: SchemaFacts,
  { parameters }: Operation,
): Written | undefined {
  const { name, in: place } = value;
  const style = value.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const how: Style = { style, explode: value.explode ?? style === "form" };
  if (place === "query") {
    // An object may spread over names of its own choice, though not over those of other parameters.
    const others = new Set(parameters.flatMap((other) => (other.value.in === "query" ? [other.value.name] : [])));
    const pairs = [...sources.url.searchParams].filter(([key]) => key === name || !others.has(key));
    return readFromPairs(name, how, facts, pairs);
  }
  if (place === "cookie") return readFromPairs(name, how, facts, cookiesIn(sources.headers));
  const text = place === "path" ? sources.path[name] : sources.headers.get(name);
  return text === undefined || text === null ? undefined : readFromText(text, name, how, facts);
}

function checkContent(
  parameter: Located<ParameterObject>,
  mediaType: string,
  written: Written,
  schemas: Schemas,
  location: readonly string[],
): Violation[] {
  if (parameter.value.content?.[mediaType]?.schema === undefined) return [];
  let value: unknown = written;
  if (/[/+]json\b/i.test(mediaType)) {
    try {
      value = JSON.parse(String(written));
    } catch {
      return [{ location, message: "is not JSON", code: "json" }];
    }
  }
  return schemas.check("request", pointer(parameter.pointer, "content", mediaType, "schema"), value, location);
}
