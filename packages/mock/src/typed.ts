import type { SchemaFacts } from "./schema-facts.ts";

/** A value as it is written in a URL, a header or a form: text, or text in lists and maps. */
export type Written = string | readonly Written[] | { readonly [name: string]: Written };

/**
 * Gives what is written the types of its schema: `"5"` is a number where a number may stand. What does not fit stays text, and the
 * schema refuses it. (ajv can coerce too, but loses itself in `oneOf`.)
 */
export function typed(written: Written, facts: SchemaFacts): unknown {
  if (typeof written === "string") return scalar(written, facts.types);
  if (isList(written)) return written.map((item) => typed(item, facts.items));
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, typed(value, facts.property(name))]));
}

function isList(written: Written): written is readonly Written[] {
  return Array.isArray(written);
}

/** As JSON writes them (RFC 8259, section 6). */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;

function scalar(text: string, types: ReadonlySet<string>): unknown {
  const mayBeText = types.has("string") || types.size === 0;
  if (types.has("number") || types.has("integer")) {
    const number = Number(text);
    // Where text is allowed too, "1.0" and "1e3" are text.
    if (NUMBER.test(text) && Number.isFinite(number) && (!mayBeText || String(number) === text)) return number;
  }
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("null") && (text === "null" || (text === "" && !mayBeText))) return null;
  return text;
}
