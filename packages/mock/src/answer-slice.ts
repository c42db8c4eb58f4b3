import { generatable } from "./generatable.ts";
import type { HeaderObject, MediaTypeObject, ResponseObject, Schema } from "./openapi.ts";
import type { Operation } from "./operations.ts";
import { isObject, locate, pointerOf, referenceIn, tokensOf } from "./pointer.ts";

/** Where the operation stands in its slice; no path of a contract can, as they all begin with a slash. */
export const SLICE_PATH = "answer";

/**
 * The part of a contract that is needed to answer for one operation, as a document of its own.
 *
 * Prism transforms documents, not operations, and takes more than twice the time for twice the document. It also calls the
 * `callbacks` of an operation over the network; the slice has none.
 *
 * @param withSchemas false: where there is an example Prism needs no schema, and need not spend time on it
 */
export function answerSlice(document: object, operation: Operation, withSchemas: boolean): object {
  const responses = Object.fromEntries(
    Object.entries(operation.responses).map(([status, { value }]) => [status, slim(document, value, withSchemas)]),
  );
  const slice: Tree = {
    openapi: "3.1.0",
    info: { title: operation.label, version: "0" },
    paths: { [SLICE_PATH]: { [operation.method]: { responses, deprecated: operation.deprecated } } },
  };
  const seen = new Set<unknown>();
  const pending: unknown[] = [responses];
  while (pending.length > 0) {
    const value = pending.pop();
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    pending.push(...Object.values(value));
    const reference = referenceIn(value);
    if (reference !== undefined) pending.push(include(slice, document, tokensOf(pointerOf(reference))));
  }
  // Prism dereferences in place.
  return structuredClone(slice);
}

function slim(document: object, { headers = {}, content = {} }: ResponseObject, withSchemas: boolean): object {
  const slimMedia = ({ schema, ...media }: MediaTypeObject): MediaTypeObject => {
    const examples = Object.values(media.examples ?? {});
    const hasExample = media.example !== undefined || (examples.length > 0 && !examples.some(isExternal));
    // From a schema that says nothing, Prism makes up an object with a `$schema`.
    const saysNothing = !isObject(schema) || Object.keys(schema).length === 0;
    return saysNothing || (hasExample && !withSchemas) ? media : { ...media, schema: generatable(schema) };
  };
  return {
    description: "",
    headers: Object.fromEntries(
      Object.entries(headers)
        .map(([name, header]) => [name, resolved<HeaderObject>(document, header)] as const)
        .filter(([, header]) => header.required === true || hasValue(header)),
    ),
    content: Object.fromEntries(Object.entries(content).map(([mediaType, media]) => [mediaType, slimMedia(media)])),
  };
}

/** Prism makes headers up too, and `ETag: string` helps nobody; it is kept to those that the contract gives a value or requires. */
function hasValue({ example, examples, schema }: HeaderObject): boolean {
  if (example !== undefined || examples !== undefined) return true;
  return isObject(schema) && ["const", "enum", "default", "example", "examples"].some((keyword) => keyword in schema);
}

function isExternal(example: object): boolean {
  return "externalValue" in example;
}

function resolved<Value extends object>(document: object, value: Value): Value {
  const reference = referenceIn(value);
  return reference === undefined ? value : locate<Value>(document, pointerOf(reference)).value;
}

interface Tree {
  [key: string]: unknown;
}

/** Puts the component (or path) that a reference leads into in the same place of the slice. */
function include(slice: Tree, document: object, tokens: readonly string[]): unknown {
  const path = tokens.slice(0, tokens[0] === "components" ? 3 : 2);
  const value = path.reduce<unknown>((node, token) => (isObject(node) ? node[token] : undefined), document);
  const name = path.pop();
  let parent = slice;
  for (const token of path) {
    parent[token] ??= {};
    parent = parent[token] as Tree;
  }
  if (name !== undefined)
    parent[name] = tokens[0] === "components" && tokens[1] === "schemas" ? generatable(value as Schema) : value;
  return value;
}
