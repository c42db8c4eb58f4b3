import { channel } from "node:diagnostics_channel";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { format, inspect } from "node:util";
import { AuthError, clientCredentials, type SecuritySchemes } from "@ledgerkit/auth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ApiError,
  type CallError,
  type CallEvent,
  type Client,
  type ClientOptions,
  type Contract,
  createClient,
  paginator,
  unwrap,
} from "../src/index.ts";

/** Every place that a credential can be in, and one that fits nowhere else. */
const schemes = {
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  header: { type: "apiKey", in: "header", name: "X-Key" },
  query: { type: "apiKey", in: "query", name: "api_key" },
  cookie: { type: "apiKey", in: "cookie", name: "sid" },
  oauth: { type: "oauth2", flows: {} },
} as const satisfies SecuritySchemes;
type Scheme = keyof typeof schemes;
const canary = (scheme: Scheme) => (scheme === "basic" ? "ada:CANARY-of-basic" : `CANARY of ${scheme}`);
const credentials = Object.fromEntries(Object.keys(schemes).map((name) => [name, canary(name as Scheme)]));
const marks = /CANARY|Q0FOQVJZ|YWRhOkNBTkFSW/;

const contract = {
  name: "@scope/secrets",
  version: "1.0.0",
  servers: { production: { url: "https://api.secrets.example" } },
  errors: { code: "/code" },
  securitySchemes: schemes,
  security: [{ bearer: [], header: [], query: [], cookie: [] }],
  operations: {
    "POST /things": { security: [{ basic: [], header: [], query: [], cookie: [] }] },
    "PUT /things": { security: [{ oauth: [], query: [] }] },
  },
} as const satisfies Contract;

type Answers = {
  200: { content: { "application/json": { items: string[] } } };
  400: { content: { "application/json": { code: string } } };
};
interface paths {
  "/things": {
    get: { parameters: { query?: { page?: number } }; responses: Answers };
    post: { parameters: object; requestBody?: { content: { "application/json": unknown } }; responses: Answers };
    put: { parameters: object; requestBody?: { content: { "application/json": unknown } }; responses: Answers };
  };
  "/things/{id}": { get: { parameters: { path: { id: string } }; responses: Answers } };
}

const events: unknown[] = [];
const keep = (event: unknown) => events.push(event);
beforeAll(() => channel("ledgerkit:call").subscribe(keep));
afterAll(() => channel("ledgerkit:call").unsubscribe(keep));

/** All that a program could print of a value. */
function printed(value: unknown): string {
  const texts = [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    inspect(value),
    format("%s %o %O %j", value, value, value, value),
    JSON.stringify(value),
    String(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    texts.push(String(error.stack), error.message, JSON.stringify(error, Object.getOwnPropertyNames(error)));
  }
  return texts.join("\n");
}

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const make = (options: ClientOptions<typeof contract>): Client<paths> =>
  createClient<paths, typeof contract>(contract, {
    credentials,
    retry: { attempts: 2, baseMs: 1 },
    observe: (event: CallEvent) => events.push(event),
    ...options,
  });

const answering = (status: number, body: BodyInit | null, headers: Record<string, string> = {}) =>
  make({ fetch: async () => new Response(body, { status, headers }) });
const throwing = (error: (request: Request) => unknown) =>
  make({
    fetch: async (request) => {
      throw error(request);
    },
  });

/** As Deno says it: the whole URL is in the message. */
const asDeno = ({ url }: Request) =>
  new TypeError(`error sending request for url (${url}): client error (Connect)`, {
    cause: new Error(`no route to ${url}`),
  });
/** As Bun says it: the whole URL is a property. */
const asBun = ({ url }: Request) =>
  Object.assign(new Error("Unable to connect. Is the computer able to access the url?"), {
    code: "ConnectionRefused",
    path: url,
    errno: 0,
  });
/** As ky and axios say it: the request hangs on the error. */
const asWrapper = (request: Request) =>
  Object.assign(new Error("Request failed"), { request, config: { headers: Object.fromEntries(request.headers) } });

const things = (client: Client<paths>) => client.GET("/things", { params: { query: { page: 1 } } });

const failures: Record<string, () => Promise<unknown>> = {
  ApiError: async () => unwrap(await things(answering(400, '{"code":"NO"}'))),
  "ApiError of a write": async () => unwrap(await answering(400, '{"code":"NO"}').POST("/things", { body: { a: 1 } })),
  "ApiError without a body": async () => unwrap(await things(answering(500, null))),
  "ApiError over a real connection": async () =>
    unwrap(await things(make({ baseUrl: await serve((_, answer) => answer.writeHead(400).end("{}")) }))),
  "a redirect to another server": async () =>
    unwrap(await things(answering(302, null, { location: "https://evil.example" }))),
  "ConnectionError: nobody listens": async () => {
    const baseUrl = await serve(() => {});
    closing.pop()?.();
    return things(make({ baseUrl }));
  },
  "ConnectionError: no such host": () => things(make({ baseUrl: "https://nowhere.invalid" })),
  "ConnectionError: reset": async () =>
    things(make({ baseUrl: await serve((request) => request.socket.resetAndDestroy()) })),
  "ConnectionError: broken body": async () =>
    things(
      make({
        baseUrl: await serve((request, answer) => {
          answer.writeHead(200, { "content-length": "100" }).write('{"items":');
          setTimeout(() => request.socket.resetAndDestroy(), 20);
        }),
      }),
    ),
  "ConnectionError: malformed": async () =>
    things(make({ baseUrl: await serve((request) => request.socket.end("HTTP/9.9 banana\r\n\r\n")) })),
  "ConnectionError of Deno": () => things(throwing(asDeno)),
  "ConnectionError of Bun": () => things(throwing(asBun)),
  "ConnectionError of another fetch": () => things(throwing(asWrapper)),
  "ConnectionError of another fetch, while the body is read": () =>
    things(
      make({
        fetch: async ({ headers }) =>
          new Response(
            new ReadableStream({
              start: (controller) => controller.error(new Error(`lost: ${JSON.stringify([...headers])}`)),
            }),
          ),
      }),
    ),
  "ConnectionError that is no Error": () => things(throwing((request) => ({ request, url: request.url }))),
  "ConnectionError that is a text": () => things(throwing(({ url }) => `cannot reach ${url}`)),
  "ConnectionError in a circle": () =>
    things(
      throwing(({ url }) => {
        const error = new Error(url);
        error.cause = error;
        return error;
      }),
    ),
  "TimeoutError of a call": () => things(make({ timeoutMs: 20, fetch: () => new Promise(() => {}) })),
  "TimeoutError of an attempt": () =>
    things(make({ attemptTimeoutMs: 20, retry: false, fetch: () => new Promise(() => {}) })),
  AbortError: () => make({ fetch: () => new Promise(() => {}) }).GET("/things", { signal: AbortSignal.timeout(20) }),
  "DecodeError: HTML": () => things(answering(200, "<html>", { "content-type": "text/html" })),
  "DecodeError: UTF-8": () => things(answering(200, new Uint8Array([0xff]))),
  "DecodeError: too large": () => make({ maxBytes: 1, fetch: async () => new Response("[1,2,3]") }).GET("/things"),
  PaginationError: async () => {
    const paginate = paginator<
      paths,
      { "GET /things": { style: "page"; request: { page: "page" }; response: { items: "/items" } } }
    >({
      "GET /things": { style: "page", request: { page: "page" }, response: { items: "/items" } },
    });
    for await (const _ of paginate(answering(200, '{"items":["a"]}'), "/things")) {
      // Both pages are the same: that is the failure.
    }
  },
  "AuthError: another server": async () => {
    const client = answering(200, "{}");
    client.use({ onRequest: ({ request }) => new Request("https://evil.example", request) });
    await client.GET("/things");
  },
  "AuthError: no credential": () => make({ credentials: { bearer: canary("bearer") } }).GET("/things"),
  "AuthError: plain http": async () => make({ baseUrl: "http://api.secrets.example" }),
  "AuthError: a token endpoint that refuses": () =>
    make({
      credentials: {
        ...credentials,
        oauth: clientCredentials({
          endpoints: { token: new URL("https://auth.secrets.example/token") },
          clientId: "id",
          clientSecret: "CANARY of the client",
          fetch: async () => Response.json({ error: "invalid_client" }, { status: 401 }),
        }),
      },
      fetch: async () => Response.json({}),
    }).PUT("/things"),
  "TypeError: a path parameter": () => answering(200, "{}").GET("/things/{id}", { params: { path: { id: ".." } } }),
  "TypeError: a base URL": async () => make({ baseUrl: "https://u:CANARY@api.secrets.example" }),
  ...Object.fromEntries(
    (["bearer", "header"] as const).flatMap((scheme) => [
      [
        `TypeError: a line break in ${scheme}`,
        () => make({ credentials: { ...credentials, [scheme]: `${canary(scheme)}\r\nX: y` } }).GET("/things"),
      ],
      [
        `TypeError: a character beyond Latin-1 in ${scheme}`,
        () => make({ credentials: { ...credentials, [scheme]: `${canary(scheme)}’` } }).GET("/things"),
      ],
    ]),
  ),
};

describe("a credential", () => {
  it.each(Object.entries(failures))("is not in %s", async (name, fail) => {
    const error = await fail().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).name).toBe(name.match(/^\w+Error/)?.[0] ?? "ApiError");
    expect(printed(error)).not.toMatch(marks);
  });

  it.each(["GET", "POST", "PUT"] as const)("was sent with each of them: %s", async (method) => {
    const sent: Request[] = [];
    const client = make({
      fetch: async (request) => {
        sent.push(request);
        return Response.json({});
      },
    });
    await client[method as "GET"]("/things");
    // The search would find it, were it there.
    const text = `${sent[0]?.url.replaceAll("+", " ")} ${JSON.stringify([...(sent[0]?.headers ?? [])])}`;
    expect(decodeURIComponent(text)).toMatch(marks);
    expect(new URL(sent[0]?.url ?? "").searchParams.get("api_key")).toBe(canary("query"));
  });

  it.each<[string, () => Promise<unknown>]>([
    ["a success", () => things(answering(200, '{"items":[]}'))],
    ["a failure", () => things(answering(400, "{}"))],
    [
      "a success over a real connection",
      async () => things(make({ baseUrl: await serve((_, answer) => answer.end("{}")) })),
    ],
    [
      "a success that was moved, with all of its query",
      async () => {
        const moved: RequestListener = ({ url = "" }, answer) =>
          url.startsWith("/things/")
            ? answer.end("{}")
            : answer.writeHead(308, { location: url.replace("/things", "/things/") }).end();
        const result = await things(make({ baseUrl: await serve(moved) }));
        expect(result.response.url).toMatch(/\/things\/\?page=1&api_key=\[secret\]$/);
        return [result, result.response.url];
      },
    ],
    [
      "a copy of its response",
      async () => (await things(make({ baseUrl: await serve((_, answer) => answer.end()) }))).response.clone(),
    ],
  ])("is not in the result of %s", async (_, call) => {
    expect(printed(await call())).not.toMatch(marks);
  });

  it("is not seen by a middleware, in request or answer", async () => {
    const seen: unknown[] = [];
    const client = make({ baseUrl: await serve((_, answer) => answer.end("{}")) });
    client.use({
      onRequest(given) {
        seen.push(given);
      },
      onResponse(given) {
        seen.push(given, given.response.clone(), given.response.url);
      },
    });
    await things(client);
    expect(seen).toHaveLength(4);
    expect(printed(seen)).not.toMatch(marks);
  });

  it("is not in the client", () => {
    expect(printed(answering(200, "{}"))).not.toMatch(marks);
  });

  it("is in no event of all these", () => {
    expect(events.length).toBeGreaterThan(50);
    expect(printed(events)).not.toMatch(marks);
  });
});

describe("an error as JSON", () => {
  const json = async (name: string) => {
    const error = await failures[name]?.().catch((thrown: unknown) => thrown);
    return JSON.parse(JSON.stringify(error)) as unknown;
  };

  it("says what a log needs, and not the body", async () => {
    const answer = Response.json(
      { code: "NO", message: "The IBAN DE00 is wrong.", requestId: "req_1" },
      { status: 422, headers: { "retry-after": "3", "x-request-id": "req_1" } },
    );
    const error = await make({ fetch: async () => answer.clone() })
      .GET("/things")
      .then(unwrap)
      .catch((thrown: ApiError) => thrown);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ApiError",
      message: "GET /things answered 422 NO",
      status: 422,
      operation: "GET /things",
      attempts: 1,
      code: "NO",
      requestId: "req_1",
      retryAfterMs: 3000,
    });
    expect(error).toBeInstanceOf(ApiError);
  });

  it.each<[string, Partial<CallError> & Record<string, unknown>]>([
    [
      "ConnectionError: nobody listens",
      {
        name: "ConnectionError",
        message: "GET /things: the server could not be reached, or the connection broke (ECONNREFUSED)",
        operation: "GET /things",
        attempts: 2,
        code: "ECONNREFUSED",
      },
    ],
    [
      "TimeoutError of a call",
      {
        name: "TimeoutError",
        message: "GET /things: no answer within 20 ms (timeoutMs)",
        operation: "GET /things",
        attempts: 1,
        limit: "call",
        timeoutMs: 20,
      },
    ],
    [
      "AbortError",
      { name: "AbortError", message: "GET /things: the caller ended the call", operation: "GET /things", attempts: 1 },
    ],
    [
      "DecodeError: HTML",
      {
        name: "DecodeError",
        message: "GET /things: HTTP 200 with a body that is not JSON (text/html)",
        operation: "GET /things",
        attempts: 1,
        status: 200,
        contentType: "text/html",
      },
    ],
    [
      "AuthError: a token endpoint that refuses",
      {
        name: "AuthError",
        message: expect.any(String),
        code: "token_request_refused",
        status: 401,
        oauthError: "invalid_client",
      },
    ],
  ])("%s", async (name, want) => {
    expect(await json(name)).toEqual(want);
  });

  it("an AuthError is one", () => {
    expect(JSON.parse(JSON.stringify(new AuthError("session_expired", "Sign in again.")))).toEqual({
      name: "AuthError",
      code: "session_expired",
      message: "Sign in again.",
    });
  });
});
