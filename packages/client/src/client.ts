import type { HeadersOptions, Middleware, ParseAs, QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import type {
  ErrorStatus,
  HttpMethod,
  IsOperationRequestBodyOptional,
  MediaType,
  OkStatus,
  OperationRequestBodyContent,
  PathsWithMethod,
  RequiredKeysOf,
} from "openapi-typescript-helpers";
import type { OneCallSettings } from "./call-settings.ts";

/**
 * openapi-fetch's client, with its methods and options, and results that narrow by status. The types are our own because
 * openapi-fetch passes every body through a mapped type that takes open enums (`"a" | (string & {})`) apart.
 */
export interface Client<Paths extends object> {
  GET: ClientMethod<Paths, "get">;
  PUT: ClientMethod<Paths, "put">;
  POST: ClientMethod<Paths, "post">;
  DELETE: ClientMethod<Paths, "delete">;
  OPTIONS: ClientMethod<Paths, "options">;
  HEAD: ClientMethod<Paths, "head">;
  PATCH: ClientMethod<Paths, "patch">;
  TRACE: ClientMethod<Paths, "trace">;
  /** The same with the method as an argument, for code that does not know it beforehand. */
  request: <
    Method extends HttpMethod,
    Path extends PathsWithMethod<Paths, Method>,
    Init extends CallOptions<OperationOf<Paths, Path, Method>>,
  >(
    method: Method,
    path: Path,
    ...init: InitArgument<Init, Path, PathsWithMethod<Paths, Method>>
  ) => Promise<CallOutcome<OperationOf<Paths, Path, Method>, Init>>;
  /** Adds openapi-fetch middleware. It sees requests before the credentials are on them, and answers after the last attempt. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away again. */
  eject(...middleware: Middleware[]): void;
}

export type ClientMethod<Paths extends object, Method extends HttpMethod> = <
  Path extends PathsWithMethod<Paths, Method>,
  Init extends CallOptions<OperationOf<Paths, Path, Method>>,
>(
  path: Path,
  ...init: InitArgument<Init, Path, PathsWithMethod<Paths, Method>>
) => Promise<CallOutcome<OperationOf<Paths, Path, Method>, Init>>;

export type OperationOf<Paths, Path extends keyof Paths, Method extends HttpMethod> = Paths[Path] extends {
  [method in Method]: infer Operation;
}
  ? Operation
  : never;

/** What a call takes: the parameters and the body of its operation, and openapi-fetch's options. */
export type CallOptions<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> &
  Omit<RequestInit, "body" | "headers"> &
  OneCallSettings & {
    /** Another server, for this call. */
    baseUrl?: string;
    /** How to read a success answer. Default: as the contract says. */
    parseAs?: ParseAs;
    fetch?: (request: Request) => Promise<Response>;
    headers?: HeadersOptions;
    middleware?: Middleware[];
    querySerializer?: QuerySerializer<Operation> | QuerySerializerOptions;
    bodySerializer?: (body: OperationRequestBodyContent<Operation>) => unknown;
  };

type ParamsOption<Operation> = Operation extends { parameters: infer Parameters }
  ? RequiredKeysOf<Parameters> extends never
    ? { params?: Parameters }
    : { params: Parameters }
  : { params?: { query?: Record<string, unknown> } };

type BodyOption<Operation> = [OperationRequestBodyContent<Operation>] extends [never]
  ? { body?: never }
  : IsOperationRequestBodyOptional<Operation> extends true
    ? { body?: OperationRequestBodyContent<Operation> }
    : { body: OperationRequestBodyContent<Operation> };

/**
 * The options may be left out where none of them is required. Also where the path is any of them: that is what a mistyped path makes
 * of it, and the complaint should be about the path.
 */
type InitArgument<Init, Path, AnyPath> = [AnyPath] extends [Path]
  ? [init?: Init]
  : RequiredKeysOf<Init> extends never
    ? [init?: Init]
    : [init: Init];

/**
 * What a call resolves to: a union over the documented statuses. `status` tells them apart, and so does `error`.
 *
 * @example
 * ```ts
 * const { data, error, status } = await client.GET("/accounts/{accountId}", { params: { path: { accountId } } });
 * if (status === 404) return undefined;
 * if (error) throw new Error(error.error.code);
 * return data.data;
 * ```
 */
export type CallOutcome<Operation, Init = unknown> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses]: OutcomeOf<Status, Responses[Status], Init> }[keyof Responses]
  : never;

type OutcomeOf<Status, Answer, Init> = Status extends OkStatus
  ? { status: StatusNumber<Status>; data: Parsed<ContentOf<Answer>, Init>; error?: never; response: Response }
  : Status extends ErrorStatus
    ? { status: StatusNumber<Status>; data?: never; error: ContentOf<Answer>; response: Response }
    : never;

/** `4XX`, `5XX` and `default` stand for any number. */
type StatusNumber<Status> = Status extends number ? Status : number;

type ContentOf<Answer> = Answer extends { content: infer Content }
  ? [Content] extends [never]
    ? undefined
    : Content extends { [type in MediaType]: unknown }
      ? Content[keyof Content]
      : undefined
  : undefined;

type Parsed<Content, Init> = Init extends { parseAs: infer As }
  ? As extends "text"
    ? string
    : As extends "blob"
      ? Blob
      : As extends "arrayBuffer"
        ? ArrayBuffer
        : As extends "stream"
          ? Response["body"]
          : Content
  : Content;
