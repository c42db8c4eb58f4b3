const identifier = /^[A-Za-z_$][\w$]*$/;

/** A piece of source that `literal` prints as it is (the name of a constant). */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A value as TypeScript source: one line where it fits into the width, else one member a line. The printer is ours because the
 * output must be the same to the byte on every machine, whatever formatter is installed.
 */
export function literal(value: unknown, indent = "", width = 120): string {
  const flat = oneLine(value);
  if (indent.length + flat.length <= width) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, inner, width)},\n`).join("")}${indent}]`;
  }
  if (isRecord(value)) {
    return `{\n${members(value)
      .map(([key, item]) => `${inner}${key}: ${literal(item, inner, width)},\n`)
      .join("")}${indent}}`;
  }
  return flat;
}

function oneLine(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const list = members(value).map(([key, item]) => `${key}: ${oneLine(item)}`);
  return list.length ? `{ ${list.join(", ")} }` : "{}";
}

function members(record: Record<string, unknown>): [string, unknown][] {
  return Object.entries(record)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [identifier.test(key) ? key : JSON.stringify(key), item]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Code);
}
