import type {
  HeadersOptions,
  Middleware,
  ParseAs,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "openapi-fetch";
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
import type { NearPath } from "./near-path.ts";

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
  /** The same with the method as an argument, in lower case, for code that does not know it beforehand. */
  request: <
    Method extends HttpMethod,
    Path extends NearPath<Path, PathsWithMethod<Paths, Method>>,
    As extends ParseAs = "json",
  >(
    method: Method,
    path: Path,
    ...init: InitArgument<CallOptions<OperationOf<Paths, Path, Method>, As>, Path>
  ) => Promise<CallOutcome<OperationOf<Paths, Path, Method>, As>>;
  /** Adds openapi-fetch middleware. It sees requests before the credentials are on them, and answers after the last attempt. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away again. */
  eject(...middleware: Middleware[]): void;
}

export type ClientMethod<Paths extends object, Method extends HttpMethod> = <
  Path extends NearPath<Path, PathsWithMethod<Paths, Method>>,
  As extends ParseAs = "json",
>(
  path: Path,
  ...init: InitArgument<CallOptions<OperationOf<Paths, Path, Method>, As>, Path>
) => Promise<CallOutcome<OperationOf<Paths, Path, Method>, As>>;

export type OperationOf<Paths, Path, Method extends HttpMethod> = Path extends keyof Paths
  ? Paths[Path] extends { [method in Method]: infer Operation }
    ? Operation
    : never
  : never;

/** What a call takes: the parameters and the body of its operation, and openapi-fetch's options. */
export type CallOptions<Operation, As extends ParseAs = ParseAs> = ParamsOption<Operation> &
  BodyOption<Operation> &
  CommonOptions & {
    /** How to read a success answer. Default: as the contract says. */
    parseAs?: As;
    querySerializer?: QuerySerializer<Operation> | QuerySerializerOptions;
    bodySerializer?: (body: OperationRequestBodyContent<Operation>, headers?: Headers) => unknown;
  };

/** What every call takes. */
type CommonOptions = OneCallSettings &
  Omit<RequestInit, "body" | "headers"> & {
    /** Another server, for this call. */
    baseUrl?: string;
    fetch?: (request: Request, init: RequestInit) => Promise<Response>;
    headers?: HeadersOptions;
    middleware?: Middleware[];
    pathSerializer?: PathSerializer;
    /** The class of the request, for a `fetch` that knows only its own. */
    Request?: typeof Request;
  };

type ParamsOption<Operation> = Operation extends { parameters: infer Parameters }
  ? RequiredKeysOf<Parameters> extends never
    ? { params?: Parameters }
    : { params: Parameters }
  : { params?: { query?: Record<string, unknown> } };

type BodyOption<Operation> = [OperationRequestBodyContent<Operation>] extends [never]
  ? { body?: never }
  : IsOperationRequestBodyOptional<Operation> extends true
    ? { body?: BodyOf<Operation> }
    : { body: BodyOf<Operation> };

/** An upload may also be given as the form that it is sent as. */
type BodyOf<Operation> =
  | OperationRequestBodyContent<Operation>
  | (Operation extends { requestBody?: { content: { "multipart/form-data": unknown } } } ? FormData : never);

/**
 * The options may be left out where none of them is required. Also where the path is one of several: that is what a mistyped path
 * makes of it, and the complaint should be about the path.
 */
type InitArgument<Options, Path, Paths = Path> =
  RequiredKeysOf<Options> extends never
    ? [init?: Options]
    : Path extends unknown
      ? [Paths] extends [Path]
        ? [init: Options]
        : [init?: Options]
      : never;

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
export type CallOutcome<Operation, As = "json"> = Operation extends { responses: infer Responses }
  ?
      | { [Status in keyof Responses]: OutcomeOf<Status, Responses[Status], As> }[keyof Responses]
      // What a contract documents no failure of, fails as well.
      | (Extract<keyof Responses, ErrorStatus> extends never ? Failure<number, NonNullable<unknown>> : never)
  : never;

type OutcomeOf<Status, Answer, As> = Status extends OkStatus
  ? { status: StatusNumber<Status>; data: Parsed<ContentOf<Answer>, As>; error?: never; response: Response }
  : Status extends ErrorStatus
    ? Failure<StatusNumber<Status>, ContentOf<Answer>>
    : never;

/** A failure without a body has a text that says so: `error` is never empty. */
type Failure<Status, Content> = {
  status: Status;
  data?: never;
  error: [Content] extends [undefined] ? `HTTP ${string}` : Content;
  response: Response;
};

/** `4XX`, `5XX` and `default` stand for any number. */
type StatusNumber<Status> = Status extends number ? Status : number;

type ContentOf<Answer> = Answer extends { content: infer Content }
  ? [Content] extends [never]
    ? undefined
    : Content extends { [type in MediaType]: unknown }
      ? Content[Preferred<Content>]
      : undefined
  : undefined;

/** A client reads JSON where the contract has it; another form has to be asked for with `parseAs`. */
type Preferred<Content> = [Extract<keyof Content, `${string}json`>] extends [never]
  ? keyof Content
  : Extract<keyof Content, `${string}json`>;

type Parsed<Content, As> = As extends "text"
  ? string
  : As extends "blob"
    ? Blob
    : As extends "arrayBuffer"
      ? ArrayBuffer
      : As extends "stream"
        ? Response["body"]
        : Content;
