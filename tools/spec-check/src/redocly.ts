/**
 * The part of Redocly's rule interface that our rules use. Written here because Redocly CLI 2.77 ships its core bundled, and npm has
 * no `@redocly/openapi-core` of that version to take the types from.
 */
export interface Location {
  readonly absolutePointer: string;
  readonly source: { readonly absoluteRef: string };
  child(path: readonly (string | number)[]): Location;
  /** Report on the key instead of on the value. */
  key(): Location;
}

export interface Reference {
  readonly $ref: string;
}

export interface Context {
  readonly location: Location;
  readonly key: string | number;
  readonly parent: unknown;
  readonly type: { readonly name: string; readonly extensionsPrefix?: string };
  report(problem: { readonly message: string; readonly location?: Location }): void;
  /** Follows a reference, which counts from the file `from`; a node that is none is returned as it is. */
  resolve<T>(node: T | Reference, from?: string): { readonly node?: T; readonly location?: Location };
}

type Visit<Node> = (node: Node, context: Context, resolved: { readonly node?: unknown }) => void;

/**
 * Keys are the names of Redocly's node types, or `any`, or `ref` (a reference, visited apart from its target, which is the third
 * argument); a key inside a key visits only what is below.
 */
export interface Visitor {
  // biome-ignore lint/suspicious/noExplicitAny: each rule declares the shape of the node that it visits, and Redocly passes what is there.
  readonly [type: string]: Visit<any> | { readonly enter?: Visit<any>; readonly leave?: Visit<any> } | Visitor;
}

/** Called once per document, so that a rule's variables start empty. */
export type Rule = () => Visitor | readonly Visitor[];
