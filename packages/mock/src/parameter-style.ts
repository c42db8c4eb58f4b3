import type { SchemaFacts } from "./schema-facts.ts";
import type { Written } from "./typed.ts";

/** Name and value as they arrived, decoded. */
export type Pairs = readonly (readonly [name: string, value: string])[];

export interface Style {
  readonly style: string;
  readonly explode: boolean;
}

/** Reads a parameter from the pairs of a query, a form or a Cookie header (OpenAPI 3.1.1, section 4.8.12.3); undefined if absent. */
export function readFromPairs(
  name: string,
  { style, explode }: Style,
  facts: SchemaFacts,
  pairs: Pairs,
): Written | undefined {
  if (style === "deepObject") return readDeepObject(name, pairs);
  if (facts.types.has("object") && style === "form" && explode) {
    const own = facts.properties.length > 0 ? pairs.filter(([key]) => facts.properties.includes(key)) : pairs;
    return own.length > 0 ? Object.fromEntries(own) : undefined;
  }
  const values = pairs.filter(([key]) => key === name).map(([, value]) => value);
  const [first] = values;
  if (first === undefined) return undefined;
  if (facts.types.has("array") && explode) return values;
  // A scalar that is given twice is two values, and its schema says so.
  if (values.length > 1) return values;
  return readDelimited(first, SEPARATORS[style] ?? ",", false, facts);
}

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** Reads a parameter from a path segment or a header, where it is one piece of text. */
export function readFromText(text: string, name: string, { style, explode }: Style, facts: SchemaFacts): Written {
  if (style === "label") return readDelimited(text.replace(/^\./, ""), explode ? "." : ",", explode, facts);
  if (style !== "matrix") return readDelimited(text, ",", explode, facts);
  const prefix = `;${name}=`;
  if (explode && facts.types.has("array")) return text.split(prefix).slice(1);
  if (explode && facts.types.has("object")) return readDelimited(text.slice(1), ";", true, facts);
  return readDelimited(text.startsWith(prefix) ? text.slice(prefix.length) : text, ",", false, facts);
}

function readDelimited(text: string, separator: string, explode: boolean, { types }: SchemaFacts): Written {
  if (!types.has("array") && !types.has("object")) return text;
  const parts = text === "" ? [] : text.split(separator).map((part) => part.trim());
  if (types.has("array")) return parts;
  if (explode)
    return Object.fromEntries(parts.map((part) => [part.split("=", 1)[0], part.slice(part.indexOf("=") + 1)]));
  return Object.fromEntries(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""]] : [])));
}

/** `filter[amount][gte]=5` → `{ amount: { gte: "5" } }`; numbered and empty keys make a list. */
function readDeepObject(name: string, pairs: Pairs): Written | undefined {
  const root: Tree = new Map();
  for (const [key, value] of pairs) {
    if (!key.startsWith(`${name}[`) || !key.endsWith("]")) continue;
    const keys = key.slice(name.length + 1, -1).split("][");
    let node = root;
    for (const step of keys.slice(0, -1)) {
      const next = node.get(step);
      const child: Tree = next instanceof Map ? next : new Map();
      node.set(step, child);
      node = child;
    }
    const last = keys.at(-1) ?? "";
    node.set(last === "" ? String(node.size) : last, value);
  }
  return root.size > 0 ? written(root) : undefined;
}

type Tree = Map<string, string | Tree>;

function written(node: string | Tree): Written {
  if (typeof node === "string") return node;
  const isList = node.size > 0 && [...node.keys()].every((key) => /^\d+$/.test(key));
  return isList
    ? [...node.values()].map(written)
    : Object.fromEntries([...node].map(([key, child]) => [key, written(child)]));
}
