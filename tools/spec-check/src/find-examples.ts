import { type Found, keys } from "./find-operations.ts";
import { below, follow, valueAt } from "./json-pointer.ts";

/** A place of an operation that has a schema and examples, as pointers. */
export interface Exhibit {
  readonly schema: string | undefined;
  readonly examples: readonly string[];
  /** Of a body; a parameter or a header without `content` has none. */
  readonly mediaType: string | undefined;
}

/** What an operation shows: its parameters, its request body, and the headers and bodies of its responses. */
export function findExamples(document: object, { operation, pathItem }: Found): readonly Exhibit[] {
  const at = (...path: readonly string[]) => follow(document, below(operation, ...path));
  const members = (parent: string) => keys(document, parent).map((key) => follow(document, below(parent, key)));
  const responses = members(at("responses"));
  return [
    ...members(below(pathItem, "parameters")).flatMap((parameter) => exhibits(document, parameter)),
    ...members(at("parameters")).flatMap((parameter) => exhibits(document, parameter)),
    ...contents(document, at("requestBody")),
    ...responses
      .flatMap((response) => members(below(response, "headers")))
      .flatMap((header) => exhibits(document, header)),
    ...responses.flatMap((response) => contents(document, response)),
  ];
}

/** The examples themselves of an operation's response bodies, of those responses whose status matches. */
export function responseExamples(document: object, { operation }: Found, status: RegExp): readonly unknown[] {
  const responses = follow(document, below(operation, "responses"));
  return keys(document, responses)
    .filter((key) => status.test(key))
    .flatMap((key) => contents(document, follow(document, below(responses, key))))
    .flatMap(({ examples }) => examples.map((example) => valueAt(document, example)));
}

/** A parameter or a header has either a `schema` or a `content` (https://spec.openapis.org/oas/v3.1.1.html#parameter-object). */
function exhibits(document: object, bearer: string): readonly Exhibit[] {
  return [exhibit(document, bearer, undefined), ...contents(document, bearer)];
}

function contents(document: object, bearer: string): readonly Exhibit[] {
  const content = below(bearer, "content");
  return keys(document, content).map((mediaType) => exhibit(document, below(content, mediaType), mediaType));
}

function exhibit(document: object, bearer: string, mediaType: string | undefined): Exhibit {
  const schema = below(bearer, "schema");
  const named = keys(document, below(bearer, "examples")).map((name) =>
    follow(document, below(bearer, "examples", name)),
  );
  return {
    schema: valueAt(document, schema) === undefined ? undefined : schema,
    examples: [below(bearer, "example"), ...named.map((example) => below(example, "value"))].filter(
      (example, index) => index > 0 || valueAt(document, example) !== undefined,
    ),
    mediaType,
  };
}
