// A contract's types as openapi-typescript writes them, `never` members included: these folders are about its and openapi-fetch's ways.

/** What a path item has where it has nothing. */
interface NoMethods {
  get?: never;
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

/** A path item: its operations, and `never` for the methods that it has not. */
type Item<Operations> = { parameters: NoParameters } & Operations & Omit<NoMethods, keyof Operations>;

interface Answer<Content> {
  headers: { [name: string]: unknown };
  content: Content;
}
type Json<Body> = Answer<{ "application/json": Body }>;
/** An answer without a body. */
interface Empty {
  headers: { [name: string]: unknown };
  content?: never;
}

export interface Resource {
  id: number;
}
export interface Problem {
  code: number;
  message: string;
}
export interface Post {
  title: string;
  body: string;
  publish_date: number;
}

interface Get<Responses, Parameters = NoParameters> {
  parameters: Parameters;
  requestBody?: never;
  responses: Responses;
}
type Params<Part> = Omit<NoParameters, keyof Part> & Part;
type ById = Params<{ path: { id: number } }>;
type Anything = {
  parameters: NoParameters;
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: Json<unknown> };
};

export interface paths {
  "/resources": Item<{
    get: Get<{ 200: Json<Resource[]>; 500: Json<Problem> }>;
    put: {
      parameters: NoParameters;
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 200: Json<Resource> };
    };
  }>;
  "/resources/{id}": Item<{
    get: Get<
      { 200: Json<Resource>; 404: Json<Problem> },
      Params<{ path: { id: number }; query?: { version?: number; format?: string } }>
    >;
    patch: {
      parameters: ById;
      requestBody: { content: { "application/json": { name?: string } } };
      responses: { 200: Json<Resource> };
    };
    head: Get<{ 200: Empty }, ById>;
    options: Get<{ 200: Answer<{ "text/plain": string }> }, ById>;
    trace: Get<{ 200: Answer<{ "message/http": string }> }, ById>;
  }>;
  "/styles/{plain}/{object}/{array}/{object2*}/{array2*}/{.label}/{.labels}/{.labels2*}/{.labelled*}/{;matrix}/{;matrices}/{;matrices2*}/{;matrixed*}": Item<{
    get: Get<{ 200: Json<unknown> }, Params<{ path: Record<string, string | number[] | Record<string, string>> }>>;
  }>;
  "/texts/{text}": Item<{ get: Get<{ 200: Json<unknown> }, Params<{ path: { text: string } }>> }>;
  "/searches": Item<{
    get: Get<
      { 200: Json<unknown> },
      Params<{
        query?: {
          text?: string;
          number?: number;
          flag?: boolean;
          list?: string[];
          list2?: string[];
          object?: { foo: string; bar: string };
          at?: Date;
        };
      }>
    >;
  }>;
  "/guarded": Item<{ get: Get<{ 200: Json<unknown> }, Params<{ header: { "x-required": string } }>> }>;
  "/posts": Item<{
    get: Get<{ 200: Json<Post[]>; 204: Json<unknown[]>; default: Json<Problem> }>;
    post: {
      parameters: NoParameters;
      requestBody: { content: { "application/json": Post } };
      responses: { 201: Json<{ status: string }>; 500: Json<Problem> };
    };
  }>;
  "/posts/{id}": Item<{ get: Get<{ 200: Json<Post>; 204: Empty; default: Json<Problem> }, ById> }>;
  "/drafts": Item<{
    post: {
      parameters: NoParameters;
      requestBody?: { content: { "application/json": Post } };
      responses: { 201: Json<{ status: string }> };
    };
  }>;
  "/tags/{name}": Item<{
    put: {
      parameters: Params<{ path: { name: string } }>;
      requestBody: { content: { "application/json": { description?: string } } };
      responses: { 200: Json<unknown>; 201: Json<unknown> };
    };
    delete: Get<{ 204: Empty; 500: Json<Problem> }, Params<{ path: { name: string } }>>;
  }>;
  "/files": Item<{
    post: {
      parameters: NoParameters;
      requestBody: { content: { "multipart/form-data": string } };
      responses: { 200: Json<{ text: string }> };
    };
  }>;
  "/two-successes": Item<{ get: Get<{ 200: Json<Resource>; 201: Json<Resource[]>; "4XX": Json<Problem> }> }>;
  "/two-failures": Item<{ get: Get<{ 200: Json<Resource>; 401: Empty; 500: Json<Problem> }> }>;
  "/default-is-failure": Item<{ get: Get<{ 200: Json<Resource>; default: Json<Problem> }> }>;
  "/media/json": Item<{ get: Get<{ 200: Json<Resource[]> }> }>;
  "/media/vendor": Item<{ get: Get<{ 200: Answer<{ "application/vnd.api+json": Resource[] }> }> }>;
  "/media/text": Item<{ get: Get<{ 200: Answer<{ "text/html": string }> }> }>;
  "/media/several": Item<{
    get: Get<{
      200: Answer<{ "application/json": { foo: string }; "application/ld+json": { bar: string }; "text/html": string }>;
    }>;
  }>;
  "/empty": Item<{
    get: Get<{ 200: { headers: { [name: string]: unknown }; content: { "application/json": never } } }>;
  }>;
  "/anything": Item<{
    get: Get<{ 200: Json<unknown> }>;
    head: Get<{ 200: Empty }>;
    put: Anything;
    post: Anything;
    delete: Anything;
    options: Anything;
    patch: Anything;
  }>;
}
