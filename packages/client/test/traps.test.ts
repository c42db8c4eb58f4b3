import { describe, expect, it } from "vitest";
import { ApiError, type Client, type Contract, createClient, unwrap } from "../src/index.ts";

/**
 * What openapi-fetch 0.17.0 is known to do, each a row that does it. Where nothing else is said, PEERS.md, section 1.6, has the
 * measurement; the others are named in issue 5.
 */

// The contract of a ledger in miniature.
const contract = {
  name: "@scope/ledger",
  version: "1.0.0",
  servers: { production: { url: "https://api.ledger.example/v1" } },
  errors: { code: "/code" },
  securitySchemes: {
    bearer: { type: "http", scheme: "bearer" },
    workspace: { type: "apiKey", in: "header", name: "X-Workspace" },
  },
  security: [{ bearer: [], workspace: [] }],
  operations: { "GET /report": { response: "text" } },
} as const satisfies Contract;

interface Entry {
  id: string;
}
interface Answers {
  200: { content: { "application/json": Entry } };
  422: { content: { "application/json": { code: string } } };
}
interface paths {
  "/entries": {
    get: {
      parameters: { query?: { since?: Date; filter?: object; ids?: (string | undefined)[] } };
      responses: Answers;
    };
    post: {
      parameters: object;
      requestBody: { content: { "application/json": { amount: number } } };
      responses: Answers;
    };
  };
  "/entries/{id}": {
    get: { parameters: { path: { id: string } }; responses: Answers };
    put: {
      parameters: { path: { id: string } };
      requestBody: { content: { "application/json": { amount: number } } };
      responses: Answers;
    };
  };
  "/report": {
    get: { parameters: object; responses: { 200: { content: { "text/csv": string } }; 422: Answers[422] } };
  };
}

function observed(answer: (request: Request) => Response | Promise<Response>, options: object = {}) {
  const sent: Request[] = [];
  const client: Client<paths> = createClient<paths, typeof contract>(contract, {
    credentials: { bearer: "SECRET", workspace: "w" },
    retry: false,
    ...options,
    fetch: async (request) => {
      sent.push(request.clone());
      return answer(request);
    },
  });
  return { client, sent };
}

const entry = () => Response.json({ id: "1" });
const json = { "content-type": "application/json" };

describe("a failure without a body", () => {
  // "500 with an empty chunked body gives {error: ""} and a 404 with length 0 gives no error at all, so if (error) misses both"
  it.each<[string, () => Response]>([
    ["in chunks", () => new Response("", { status: 500, headers: { "transfer-encoding": "chunked" } })],
    ["of length 0", () => new Response(null, { status: 404, headers: { "content-length": "0" } })],
    [
      "whose length a proxy has stripped (openapi-fetch, unreleased fix-empty-error-response)",
      () => new Response(null, { status: 502 }),
    ],
    ["that is null", () => Response.json(null, { status: 500 })],
    ["that is false", () => Response.json(false, { status: 500 })],
    ["that is 0", () => Response.json(0, { status: 500 })],
  ])("%s is seen by `if (error)`, and unwrap throws", async (_, answer) => {
    const { client } = observed(answer);
    const result = await client.GET("/entries");
    expect(Boolean(result.error)).toBe(true);
    expect(() => unwrap(result)).toThrow(ApiError);
  });
});

describe("a success that is not what its contract says", () => {
  // "a 200 HTML page throws a bare SyntaxError"
  it.each<[string, () => Response, RegExp]>([
    ["HTML", () => new Response("<html>", { headers: { "content-type": "text/html" } }), /not JSON \(text\/html/],
    ["JSON that breaks off", () => new Response('{"id":"1', { headers: json }), /not JSON \(application\/json/],
    ["broken UTF-8", () => new Response(new Uint8Array([0x22, 0xc3, 0x22]), { headers: json }), /not UTF-8/],
    ["more than the limit", () => new Response(`"${"x".repeat(999)}"`, { headers: json }), /larger than 1000 bytes/],
    [
      "more than the limit, packed",
      // What fetch hands out is unpacked, and its Content-Length is that of the pack.
      () =>
        new Response(`"${"x".repeat(999)}"`, {
          headers: { ...json, "content-length": "20", "content-encoding": "gzip" },
        }),
      /larger than 1000 bytes/,
    ],
  ])("is a DecodeError that names operation, status and type: %s", async (_, answer, message) => {
    const { client } = observed(answer, { maxBytes: 1000 });
    const error = await client.GET("/entries").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "DecodeError", operation: "GET /entries", status: 200, attempts: 1 });
    expect((error as Error).message).toMatch(message);
  });

  it.each<[string, () => Response, unknown]>([
    [
      "with a type that is wrong",
      () => new Response('{"id":"1"}', { headers: { "content-type": "text/plain" } }),
      { id: "1" },
    ],
    ["without a type", () => new Response(new TextEncoder().encode('{"id":"1"}')), { id: "1" }],
    ["with a byte order mark", () => new Response('\ufeff{"id":"1"}'), { id: "1" }],
    ["of null", () => Response.json(null), null],
    ["of 0", () => Response.json(0), 0],
  ])("is read all the same when it is JSON: %s", async (_, answer, want) => {
    const { client } = observed(answer);
    expect((await client.GET("/entries")).data).toEqual(want);
  });

  it("204 with a body is a 204", async () => {
    const answer = Object.defineProperty(Response.json({ id: "1" }), "status", { value: 204 });
    const { client } = observed(() => answer);
    const { data, error, status } = await client.GET("/entries");
    expect([data, error, status]).toEqual([undefined, undefined, 204]);
  });
});

describe("a body over the limit", () => {
  const large = (status: number) => () => new Response("x".repeat(1001), { status });

  it.each(["text", "blob", "arrayBuffer"] as const)("is a DecodeError as %s too", async (parseAs) => {
    const { client } = observed(large(200), { maxBytes: 1000 });
    await expect(client.GET("/report", { parseAs })).rejects.toMatchObject({ name: "DecodeError" });
  });

  it.each<[string, Record<string, string>]>([
    ["of a declared length", { "content-length": "1001" }],
    ["of any length", {}],
  ])("%s does not stop who reads a copy of it", async (_, headers) => {
    const answer = () => new Response("x".repeat(1001), { status: 422, headers });
    const { client } = observed(answer, { maxBytes: 1000, timeoutMs: 1000 });
    const seen: string[] = [];
    client.use({
      async onResponse({ response }) {
        seen.push(await response.clone().text());
      },
    });
    expect((await client.GET("/entries")).status).toBe(422);
    expect(seen).toEqual([expect.stringMatching(/larger than 1000 bytes/)]);
  });

  it("of a failure is the failure still", async () => {
    const { client } = observed(large(422), { maxBytes: 1000 });
    const { error, status } = await client.GET("/entries");
    expect([status, error]).toEqual([422, expect.stringMatching(/^HTTP 422 .*larger than 1000 bytes/)]);
  });

  it("is read as far as the limit, and no further", async () => {
    let pulled = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled += 1;
            controller.enqueue(new Uint8Array(100));
          },
        }),
      );
    const { client } = observed(endless, { maxBytes: 1000 });
    await expect(client.GET("/entries")).rejects.toMatchObject({ name: "DecodeError" });
    expect(pulled).toBeLessThan(20);
  });
});

describe("a request that is sent again", () => {
  // "retrying a POST from onResponse throws Request object that has already been used"
  it("from onResponse has its body still", async () => {
    const { client, sent } = observed(() => (sent.length === 1 ? new Response(null, { status: 401 }) : entry()));
    client.use({
      onResponse: ({ request, response, options }) => (response.status === 401 ? options.fetch(request) : undefined),
    });
    expect((await client.POST("/entries", { body: { amount: 5 } })).data).toEqual({ id: "1" });
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual(['{"amount":5}', '{"amount":5}']);
    // And what onResponse sends has the credentials that it has never seen.
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer SECRET", "Bearer SECRET"]);
  });
});

describe("a path parameter", () => {
  // "/v1/{id}/z became GET /z (escapes the base path)"; "a missing path parameter is sent literally as %7Bid%7D"
  it.each<[unknown, RegExp]>([
    ["..", /path parameter id is "\.\."/],
    [".", /path parameter id is "\."/],
    ["", /path parameter id is empty/],
    [undefined, /path parameter id is missing/],
    [null, /path parameter id is missing/],
    ["a\u0000b", /control characters/],
    // Measured with 0.17.0: written as nothing.
    [new Date(0), /path parameter id is empty/],
  ])("of %o is refused before anything is sent", async (id, message) => {
    const { client, sent } = observed(entry);
    await expect(client.GET("/entries/{id}", { params: { path: { id: id as string } } })).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  it.each([
    ["%2e%2e", "/v1/entries/%252e%252e"],
    ["../x", "/v1/entries/..%2Fx"],
    ["...", "/v1/entries/..."],
    ["a?b#c", "/v1/entries/a%3Fb%23c"],
  ])("of %o stays where it is", async (id, want) => {
    const { client, sent } = observed(entry);
    await client.GET("/entries/{id}", { params: { path: { id } } });
    expect(new URL(sent[0]?.url ?? "").pathname).toBe(want);
  });
});

describe("a query parameter", () => {
  // "a Date in the query is dropped silently; nested query objects throw"
  it.each([
    ["a Date", { since: new Date(0) }, "?since=1970-01-01T00%3A00%3A00.000Z"],
    // Measured with 0.17.0: "ids=a&&ids=b".
    ["a list with undefined in it", { ids: ["a", undefined, "b"] }, "?ids=a&ids=b"],
    ["an object with undefined in it", { filter: { a: 1, b: undefined } }, "?filter[a]=1"],
  ])("that is %s is sent", async (_, query, want) => {
    const { client, sent } = observed(entry);
    await client.GET("/entries", { params: { query } });
    expect(new URL(sent[0]?.url ?? "").search).toBe(want);
  });

  it.each([
    ["an object in an object", { filter: { a: { b: 1 } } }, /query parameter filter holds an object/],
    ["a Date that is none", { since: new Date("x") }, /query parameter since is an invalid Date/],
  ])("that is %s is refused by its name, where the contract gives it no form", async (_, query, message) => {
    const { client, sent } = observed(entry);
    await expect(client.GET("/entries", { params: { query } })).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  it("that is an object in an object is sent where the contract gives it one", async () => {
    const sent: string[] = [];
    const client = createClient<paths>(
      { ...contract, operations: { "GET /entries": { query: { filter: "json" } } } },
      {
        credentials: { bearer: "SECRET", workspace: "w" },
        fetch: async ({ url }) => {
          sent.push(new URL(url).searchParams.get("filter") ?? "");
          return entry();
        },
      },
    );
    await client.GET("/entries", { params: { query: { filter: { a: { b: 1 } } } } });
    expect(sent).toEqual(['{"a":{"b":1}}']);
  });
});

describe("a baseUrl", () => {
  // Measured with 0.17.0: "https://a.example//" gives "//entries", "https://a.example?x=1" gives "https://a.example?x=1/entries".
  it.each([
    ["https://a.example/", "https://a.example/entries"],
    ["https://a.example//", "https://a.example/entries"],
    ["https://a.example/v2/", "https://a.example/v2/entries"],
  ])("%s", async (baseUrl, want) => {
    const { client, sent } = observed(entry, { baseUrl });
    await client.GET("/entries");
    await client.GET("/entries", { baseUrl });
    expect(sent.map(({ url }) => url)).toEqual([want, want]);
  });

  it.each(["https://a.example?x=1", "https://a.example/#x"])("%s is refused", async (baseUrl) => {
    expect(() => observed(entry, { baseUrl })).toThrow(/query or a fragment/);
    await expect(observed(entry).client.GET("/entries", { baseUrl })).rejects.toThrow(/query or a fragment/);
  });
});

describe("a redirect", () => {
  const moved =
    (status: number, location: string) =>
    ({ url }: Request) =>
      url.endsWith("/moved") ? entry() : new Response(null, { status, headers: { location } });
  const calls: Record<string, (client: Client<paths>) => Promise<{ data?: unknown; error?: unknown }>> = {
    GET: (client) => client.GET("/entries"),
    POST: (client) => client.POST("/entries", { body: { amount: 5 } }),
    PUT: (client) => client.PUT("/entries/{id}", { params: { path: { id: "1" } }, body: { amount: 5 } }),
  };

  // fetch would follow all of these, with X-Workspace, and to another origin without Authorization alone.
  it.each(
    Object.keys(calls).flatMap((method) =>
      [301, 302, 303, 307, 308].flatMap((status) =>
        [
          "https://evil.example/moved",
          "http://api.ledger.example/moved",
          "https://api.ledger.example:8443/moved",
          "//evil.example/moved",
        ].map((location) => [method, status, location] as const),
      ),
    ),
  )("of a %s by %i to %s is not followed", async (method, status, location) => {
    const { client, sent } = observed(moved(status, location));
    const { data, error } = (await calls[method]?.(client)) ?? {};
    expect([data, error, sent.length]).toEqual([undefined, `HTTP ${status} with an empty body`, 1]);
  });

  it.each([301, 302, 303, 307, 308])("of a read by %i within the origin is followed", async (status) => {
    const { client, sent } = observed(moved(status, "/v1/moved"));
    expect((await client.GET("/entries")).data).toEqual({ id: "1" });
    expect(sent[1]?.headers.get("x-workspace")).toBe("w");
  });

  // 307 and 308 say: the same request, over there. Fetch sends method and body again, and so do we: the first server has done nothing.
  it.each(["POST", "PUT"].flatMap((method) => [307, 308].map((status) => [method, status] as const)))(
    "of a %s by %i within the origin is followed, with its body",
    async (method, status) => {
      const { client, sent } = observed(moved(status, "/v1/moved"));
      expect((await calls[method]?.(client))?.data).toEqual({ id: "1" });
      expect(sent.map((request) => request.method)).toEqual([method, method]);
      expect(await sent[1]?.text()).toBe('{"amount":5}');
      expect(sent[1]?.headers.get("authorization")).toBe("Bearer SECRET");
    },
  );

  // Fetch makes a GET of a POST here, and its answer would be taken for that of the POST.
  it.each([301, 302, 303])("of a POST by %i within the origin is not followed", async (status) => {
    const { client, sent } = observed(moved(status, "/v1/moved"));
    const { error } = await client.POST("/entries", { body: { amount: 5 } });
    expect([error, sent.length]).toEqual([`HTTP ${status} with an empty body`, 1]);
  });

  it("of a stream is not followed: it cannot be sent twice", async () => {
    const { client, sent } = observed(moved(307, "/v1/moved"));
    const { status } = await client.POST("/entries", { body: new Blob(['{"amount":5}']).stream() as never });
    expect([status, sent.length]).toEqual([307, 1]);
  });

  it("leaves the body whole for another attempt", async () => {
    const answers = [
      new Response(null, { status: 307, headers: { location: "/v1/moved" } }),
      new Response(null, { status: 503 }),
      entry(),
    ];
    const { client, sent } = observed(() => answers[sent.length - 1] ?? entry(), { retry: { baseMs: 1 } });
    await calls["PUT"]?.(client);
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual(Array(3).fill('{"amount":5}'));
  });

  it("in a circle ends", async () => {
    const { client, sent } = observed(() => new Response(null, { status: 302, headers: { location: "/v1/entries" } }));
    expect((await client.GET("/entries")).error).toBe("HTTP 302 with an empty body");
    expect(sent).toHaveLength(6);
  });

  it.each([
    ["a place that is no URL", "https://"],
    ["a script", "javascript:alert(1)"],
    ["a file", "file:///etc/passwd"],
    ["a place with a name and a password", "https://u:p@api.ledger.example/v1/moved"],
    ["a place with a name", "https://u@api.ledger.example/v1/moved"],
    ["a place with a password", "https://:p@api.ledger.example/v1/moved"],
  ])("to %s is not followed", async (_, location) => {
    const { client, sent } = observed(moved(302, location));
    expect((await client.GET("/entries")).status).toBe(302);
    expect(sent).toHaveLength(1);
  });

  it("is counted as a part of its attempt", async () => {
    const { client } = observed(moved(307, "/v1/moved"));
    const { response } = await client.POST("/entries", { body: { amount: 5 } });
    const { callFacts } = await import("../src/index.ts");
    expect(callFacts(response)?.attempts).toBe(1);
  });
});
