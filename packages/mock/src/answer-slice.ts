import { METHODS, type MediaTypeObject, type ResponseObject } from "./openapi.ts";
import type { Operation } from "./operations.ts";
import { isObject, locate, pointerOf, referenceIn, tokensOf } from "./pointer.ts";

/** Where the operation stands in its slice; no path of a contract can, as they all begin with a slash. */
export const SLICE_PATH = "answer";

/**
 * The part of a contract that is needed to answer for one operation, as a document of its own.
 *
 * Prism transforms documents, not operations, and its time grows faster than the document: 20 ms for the slice of an operation where
 * the whole takes seconds. It also calls the `callbacks` of an operation over the network; the slice has none.
 *
 * @param withSchemas false: where there is an example, Prism needs no schema, and spends no time on it
 */
export function answerSlice(document: object, operation: Operation, withSchemas: boolean): object {
  const responses = Object.fromEntries(
    Object.entries(operation.responses).map(([status, { value }]) => [status, slimResponse(value, withSchemas)]),
  );
  const slice: Tree = {
    openapi: "3.1.0",
    info: { title: operation.label, version: "0" },
    paths: { [SLICE_PATH]: { [operation.method]: { responses, deprecated: operation.deprecated } } },
  };
  const pending: unknown[] = [responses];
  const seen = new Set<unknown>();
  while (pending.length > 0) {
    const value = pending.pop();
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    pending.push(...Object.values(value));
    const reference = referenceIn(value);
    if (reference !== undefined) pending.push(include(slice, document, pointerOf(reference)));
  }
  // Prism dereferences in place.
  return structuredClone(slice);
}

interface Tree {
  [key: string]: unknown;
}

/** Puts the component (or the path) that a pointer leads into in the same place of the slice. */
function include(slice: Tree, document: object, pointer: string): unknown {
  const tokens = tokensOf(pointer);
  const path = tokens.slice(0, tokens[0] === "components" ? 3 : 2);
  const name = path.pop() ?? "";
  const parent = path.reduce<Tree>((tree, token) => (tree[token] ??= {}) as Tree, slice);
  const { value } = locate<unknown>(document, `/${[...path, name].map(escapeToken).join("/")}`);
  parent[name] = value;
  return value;
}
