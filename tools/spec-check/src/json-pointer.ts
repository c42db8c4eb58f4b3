/** A JSON Pointer (RFC 6901) to a member of what `parent` points to. */
export function below(parent: string, ...path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (pointer, part) => `${pointer}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    parent,
  );
}

/** What a pointer points to, or nothing. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (Object.hasOwn(Object(node), part) ? Object(node)[part] : undefined), document);
}

/** The pointer behind a local reference (`{ $ref: "#/components/…" }`), through a chain of them; any other pointer is returned as it is. */
export function follow(document: unknown, pointer: string, passed: readonly string[] = []): string {
  const target = localReference(valueAt(document, pointer));
  if (target === undefined || passed.includes(target)) return pointer;
  return follow(document, target, [...passed, target]);
}

export function localReference(node: unknown): string | undefined {
  const { $ref } = Object(node);
  return typeof $ref === "string" && $ref.startsWith("#/") ? decodeURIComponent($ref.slice(1)) : undefined;
}

/** The same pointer as the fragment of a URI (RFC 6901, section 6): `{id}` in a path has to be escaped. */
export function fragment(pointer: string): string {
  return `#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}
