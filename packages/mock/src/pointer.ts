import { ContractError } from "./contract-error.ts";

/** A value of the document and the JSON Pointer (RFC 6901) that leads to it, no `$ref` left on the way. */
export interface Located<Value> {
  readonly pointer: string;
  readonly value: Value;
}

/** `pointer("", "paths", "/accounts")` is `/paths/~1accounts`. */
export function pointer(parent: string, ...tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>(
    (path, token) => `${path}/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    parent,
  );
}

export function tokensOf(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer in a local reference: `#/components/schemas/A%20b` → `/components/schemas/A b`. */
export function pointerOf(reference: string): string {
  return decodeURIComponent(reference.slice(1));
}

/** The reference to a pointer, each token safe in a URI fragment. */
export function referenceTo(path: string): string {
  return `#${path.split("/").map(encodeURIComponent).join("/")}`;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

export function referenceIn(value: unknown): string | undefined {
  const reference = isObject(value) ? (value as { $ref?: unknown }).$ref : undefined;
  return typeof reference === "string" ? reference : undefined;
}

/**
 * What `path` leads to, every `$ref` on the way followed. `Value` is the caller's word: the document is trusted to be OpenAPI.
 *
 * @throws ContractError if it leads to nothing, or in a circle
 */
export function locate<Value>(document: object, path: string): Located<Value> {
  let at = "";
  let value: unknown = document;
  const rest = tokensOf(path);
  for (let hops = 0; ; ) {
    const reference = referenceIn(value);
    // A schema may have siblings beside its $ref; they are looked at first, so that `#/…/schema/properties/x` stays what it says.
    if (reference !== undefined && (rest.length === 0 || !(isObject(value) && Object.hasOwn(value, rest[0] ?? "")))) {
      if (++hops > 100) throw new ContractError(`the $ref at #${at} leads in a circle`);
      rest.unshift(...tokensOf(pointerOf(reference)));
      at = "";
      value = document;
      continue;
    }
    const token = rest.shift();
    if (token === undefined) return { pointer: at, value: value as Value };
    if (!isObject(value) || !Object.hasOwn(value, token)) {
      throw new ContractError(`#${path} leads to nothing in the document`);
    }
    at = pointer(at, token);
    value = value[token];
  }
}
