import { below, follow, valueAt } from "./json-pointer.ts";
import { methods } from "./openapi.ts";

/** An operation and the Path Item that lends it parameters, as pointers. */
export interface Found {
  readonly operation: string;
  readonly pathItem: string;
}

/** Every operation of a document: of its paths, its webhooks, and the callbacks of those. */
export function findOperations(document: object): readonly Found[] {
  return ["/paths", "/webhooks"].flatMap((parent) => inPathItems(document, parent));
}

function inPathItems(document: object, parent: string): readonly Found[] {
  return keys(document, parent).flatMap((path) => {
    const pathItem = follow(document, below(parent, path));
    return methods
      .map((method) => below(pathItem, method))
      .filter((operation) => valueAt(document, operation) !== undefined)
      .flatMap((operation) => [{ operation, pathItem }, ...inCallbacks(document, below(operation, "callbacks"))]);
  });
}

function inCallbacks(document: object, parent: string): readonly Found[] {
  return keys(document, parent).flatMap((name) => inPathItems(document, follow(document, below(parent, name))));
}

/** The keys of an object, or the indexes of an array; nothing if there is none. */
export function keys(document: object, pointer: string): readonly string[] {
  return Object.keys(Object(valueAt(document, pointer)));
}
