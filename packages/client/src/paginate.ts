import { CallError } from "./call-error.ts";
import { callFacts } from "./call-facts.ts";
import type { CallOptions, CallOutcome, Client, OperationOf } from "./client.ts";
import { atPointer } from "./json-pointer.ts";
import type { NearPath } from "./near-path.ts";
import { type CallResult, type DataOf, unwrap } from "./unwrap.ts";

/** How an operation pages: `x-pagination` of its contract. */
export interface Pagination {
  readonly style: "cursor" | "offset" | "page";
  /** The names of the parameters, or of the body's fields. */
  readonly request: {
    readonly in?: "query" | "body";
    readonly cursor?: string;
    readonly offset?: string;
    readonly page?: string;
    readonly limit?: string;
  };
  /** JSON Pointers into the answer. */
  readonly response: {
    readonly items: string;
    readonly item?: string;
    readonly next?: string;
    readonly more?: string;
    readonly total?: string;
    readonly pages?: string;
  };
}

/** Operation (`GET /path`) → how it pages: the generated `pagination.ts`. */
export type PaginationTable = { readonly [operation: string]: Pagination };

export interface PaginateOptions {
  /** Stop after this many items. Default: no limit. `pages()` does not look at it. */
  readonly maxItems?: number;
  /** Give up after this many pages. Default: 10,000. */
  readonly maxPages?: number;
}

/** One page. */
export interface Page<Item, Data, Init> {
  readonly items: Item[];
  /** The whole answer. */
  readonly data: Data;
  readonly response: Response;
  /**
   * The options that get the next page: pass them to `paginate` to go on from here. For another process keep `params` (and `body`): JSON
   * spoils a `signal`. Undefined at the end.
   */
  readonly next: Init | undefined;
}

/** All of a list: an async iterable of its items, or of its pages. */
export interface Paginated<Item, Data, Init> extends AsyncIterable<Item> {
  pages(): AsyncIterable<Page<Item, Data, Init>>;
}

/** A list that does not end or does not move: going on would be a loop. */
export class PaginationError extends CallError {
  override readonly name = "PaginationError";
}

type Method<Operation> = Operation extends `${infer Name} ${string}`
  ? (Lowercase<Name> & "get") | Extract<Lowercase<Name>, "post">
  : never;
type PathOf<Operation> = Operation extends `${string} ${infer Path}` ? Path : never;
type Operation<Paths, Name> = PathOf<Name> extends keyof Paths ? OperationOf<Paths, PathOf<Name>, Method<Name>> : never;

type DataOfOperation<Paths, Name> = DataOf<CallOutcome<Operation<Paths, Name>>>;

/** The type at a JSON Pointer. */
type At<Type, Pointer extends string> = Pointer extends `/${infer Key}/${infer Rest}`
  ? At<Member<Type, Key>, `/${Rest}`>
  : Pointer extends `/${infer Key}`
    ? Member<Type, Key>
    : Type;
type Member<Type, Key> = Type extends unknown ? (Key extends keyof Type ? NonNullable<Type[Key]> : never) : never;

export type ItemOf<Paths, Table extends PaginationTable, Name extends keyof Table> =
  At<DataOfOperation<Paths, Name>, Table[Name]["response"]["items"]> extends readonly (infer Entry)[]
    ? Table[Name]["response"] extends { item: infer Pointer extends string }
      ? At<Entry, Pointer>
      : Entry
    : never;

/** A GET is named by its path alone. */
type Names<Table> = { [Name in keyof Table & string]: Name extends `GET ${infer Path}` ? Path : Name }[keyof Table &
  string];
type NameOf<Table, Short> = Short extends keyof Table ? Short : Extract<keyof Table, `GET ${Short & string}`>;

/** `paginate` for one contract. */
export type Paginate<Paths extends object, Table extends PaginationTable> = <
  Short extends NearPath<Short, Names<Table>>,
>(
  client: Client<Paths>,
  operation: Short,
  init?: CallOptions<Operation<Paths, NameOf<Table, Short>>> & PaginateOptions,
) => Paginated<
  ItemOf<Paths, Table, NameOf<Table, Short>>,
  DataOfOperation<Paths, NameOf<Table, Short>>,
  CallOptions<Operation<Paths, NameOf<Table, Short>>>
>;

/**
 * Makes `paginate` for a contract.
 *
 * @example
 * ```ts
 * const paginate = paginator<paths, typeof pagination>(pagination);
 * for await (const account of paginate(client, "/accounts")) console.log(account.name);
 * ```
 */
export function paginator<Paths extends object, const Table extends PaginationTable>(
  table: Table,
): Paginate<Paths, Table> {
  return ((client: LooseClient, name: string, { maxItems, maxPages, ...init }: LooseInit & PaginateOptions = {}) => {
    const operation = name in table ? name : `GET ${name}`;
    const pagination = table[operation];
    if (!pagination) throw new TypeError(`${name} is not a list that can be paged`);
    const pages = () => pagesOf(client, operation, pagination, init, maxPages ?? 10_000);
    return {
      pages,
      async *[Symbol.asyncIterator]() {
        let left = maxItems ?? Number.POSITIVE_INFINITY;
        if (left <= 0) return;
        for await (const { items } of pages()) {
          for (const item of items) {
            yield item;
            left -= 1;
            if (left <= 0) return;
          }
        }
      },
    };
  }) as unknown as Paginate<Paths, Table>;
}

async function* pagesOf(
  client: LooseClient,
  operation: string,
  { style, request, response: pointers }: Pagination,
  first: LooseInit,
  maxPages: number,
): AsyncGenerator<Page<unknown, unknown, LooseInit>> {
  const [method = "", path = ""] = operation.split(" ");
  const name = request[style] ?? style;
  const seen = new Set<unknown>();
  let init = first;
  let before: string | undefined;
  for (let count = 1; ; count += 1) {
    const result = await client.request(method.toLowerCase(), path, init);
    const data: unknown = unwrap(result);
    const problem = (message: string) =>
      new PaginationError(message, { operation, attempts: callFacts(result.response)?.attempts ?? 1 });
    const entries = atPointer(data, pointers.items) ?? [];
    if (!Array.isArray(entries)) throw problem(`there is no list at ${pointers.items || "the top"} of the answer`);
    const state = stateOf(init, request.in, name);
    const next = nextState(data, entries.length, state, limitOf(init, request));
    if (next !== undefined) {
      if (seen.has(next)) throw problem(`the same ${name} came again: the list would never end`);
      seen.add(next);
      // Counting on past a server that does not move would be a loop too.
      const now = style === "cursor" ? undefined : JSON.stringify(entries);
      if (now !== undefined && now === before)
        throw problem(`the server pays no attention to ${name}: two pages are the same`);
      before = now;
    }
    const { item } = pointers;
    yield {
      items: item === undefined ? entries : entries.map((entry) => atPointer(entry, item)),
      data,
      response: result.response,
      next: next === undefined ? undefined : withState(init, request.in, name, next),
    };
    if (next === undefined) return;
    if (count >= maxPages) throw problem(`there are more than ${maxPages} pages (maxPages)`);
    init = withState(init, request.in, name, next);
  }

  /** What to ask for next; undefined at the end. */
  function nextState(
    data: unknown,
    length: number,
    state: unknown,
    limit: number | undefined,
  ): string | number | undefined {
    const at = (pointer: string | undefined) => (pointer === undefined ? undefined : atPointer(data, pointer));
    const more = at(pointers.more);
    if (more === false) return undefined;
    if (style === "cursor") {
      const next = at(pointers.next);
      return typeof next === "string" || typeof next === "number" ? next || undefined : undefined;
    }
    if (length === 0) return undefined;
    const position = Number(state ?? (style === "page" ? 1 : 0));
    const next = style === "page" ? position + 1 : position + length;
    const [total, count] = [at(pointers.total), at(pointers.pages)];
    if (more === undefined) {
      if (style === "offset" && typeof total === "number" && next >= total) return undefined;
      if (style === "page" && typeof count === "number" && position >= count) return undefined;
      // A short page is the last one, where nothing else tells.
      if (typeof total !== "number" && typeof count !== "number" && limit !== undefined && length < limit)
        return undefined;
    }
    return next;
  }
}

function stateOf(init: LooseInit, place: string | undefined, name: string): unknown {
  return place === "body" ? init.body?.[name] : init.params?.query?.[name];
}

function limitOf(init: LooseInit, request: Pagination["request"]): number | undefined {
  const limit = request.limit === undefined ? undefined : stateOf(init, request.in, request.limit);
  return typeof limit === "number" ? limit : undefined;
}

function withState(init: LooseInit, place: string | undefined, name: string, value: string | number): LooseInit {
  if (place === "body") return { ...init, body: { ...init.body, [name]: value } };
  return { ...init, params: { ...init.params, query: { ...init.params?.query, [name]: value } } };
}

/** In here any contract passes through; the exact types are put back on by the type of `Paginate`. */
interface LooseClient {
  request(method: string, path: string, init: LooseInit): Promise<CallResult>;
}
interface LooseInit {
  params?: { query?: Record<string, unknown> };
  body?: Record<string, unknown>;
}
