import type { QueryStyle } from "./contract.ts";

export type StyleOf = (name: string, isArray: boolean) => QueryStyle;

/**
 * A query as its contract wants it. Undefined and null are left out, also inside arrays; a Date is written as ISO 8601.
 *
 * @param styleOf how a parameter's array, or else its object, is written
 * @throws {TypeError} for what a query has no form for, naming the parameter
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>, styleOf: StyleOf): string {
  const parts: string[] = [];
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "object" || value instanceof Date) {
      parts.push(`${encodeURIComponent(name)}=${encode(text(name, value), styleOf(name, false))}`);
    } else {
      serializeStructure(parts, name, value, styleOf(name, Array.isArray(value)));
    }
  }
  return parts.join("&");
}

const separators: Record<string, string> = { comma: ",", space: "%20", pipe: "|" };

function serializeStructure(parts: string[], name: string, value: object, style: QueryStyle): void {
  const word = style.replace("+", "");
  const key = encodeURIComponent(name);
  if (word === "json") {
    parts.push(`${key}=${encodeURIComponent(JSON.stringify(value))}`);
    return;
  }
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined && item !== null)
    .map(([member, item]): [string, string] => [encodeURIComponent(member), encode(text(name, item), style)]);
  if (entries.length === 0) return;
  const separator = separators[word];
  if (Array.isArray(value)) {
    const items = entries.map(([, item]) => item);
    if (separator !== undefined) parts.push(`${key}=${items.join(separator)}`);
    else for (const item of items) parts.push(`${key}=${item}`);
  } else if (word === "deep" || word === "repeat") {
    // deepObject is also what openapi-fetch does with an object that its contract says nothing of.
    for (const [member, item] of entries) parts.push(`${key}[${member}]=${item}`);
  } else if (separator !== undefined) {
    parts.push(`${key}=${entries.flat().join(separator)}`);
  } else {
    for (const [member, item] of entries) parts.push(`${member}=${item}`);
  }
}

function text(name: string, value: unknown): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new TypeError(`query parameter ${name} is an invalid Date`);
    return value.toISOString();
  }
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(`query parameter ${name} holds an object where a query has no form for one`);
  }
  return String(value);
}

function encode(value: string, style: QueryStyle): string {
  if (!style.endsWith("+")) return encodeURIComponent(value);
  // RFC 3986, section 2.2: the reserved characters stay. But for three, which would end the value or be read as a space.
  return encodeURI(value).replaceAll("%5B", "[").replaceAll("%5D", "]").replace(/[#&+]/g, encodeURIComponent);
}
