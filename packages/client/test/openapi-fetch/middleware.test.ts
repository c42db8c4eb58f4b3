import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { ConnectionError } from "../../src/index.ts";
import { observed } from "./_observed.ts";

const one = { params: { path: { id: 123 } } };
const failure = new Error("out of order");
const failing = () => {
  throw failure;
};

/** Marks requests and answers on their way: what has passed, in order. */
const marking = (name: string): Middleware => ({
  onRequest({ request }) {
    request.headers.append("way", name);
  },
  onResponse({ response }) {
    const headers = new Headers(response.headers);
    headers.append("way", name);
    return new Response(response.body, { status: response.status, headers });
  },
});

describe("middleware", () => {
  it("gets an id, the same for request and answer, another for each call", async () => {
    const ids: string[][] = [[], []];
    const { client } = observed();
    client.use({
      onRequest({ id }) {
        ids[0]?.push(id);
      },
      onResponse({ id }) {
        ids[1]?.push(id);
      },
    });
    for (let call = 0; call < 3; call += 1) await client.GET("/posts/{id}", one);
    expect(ids[0]).toEqual(ids[1]);
    expect(new Set(ids[0]).size).toBe(3);
  });

  it("gets path, parameters and options", async () => {
    const seen: Parameters<NonNullable<Middleware["onRequest"]>>[0][] = [];
    const { client } = observed({ baseUrl: "https://other.example/v1/" });
    client.use({
      onRequest(given) {
        seen.push(given);
      },
    });
    const params = { path: { name: "a b" } };
    await client.PUT("/tags/{name}", { params, body: { description: "d" } });
    await client.PUT("/tags/{name}", { params, body: {}, baseUrl: "https://third.example/v2/" });
    expect(seen[0]).toMatchObject({
      schemaPath: "/tags/{name}",
      params,
      options: { baseUrl: "https://other.example/v1" },
    });
    expect(seen[1]).toMatchObject({ options: { baseUrl: "https://third.example/v2" } });
    expect(Object.isFrozen(seen[0]?.options)).toBe(true);
    expect(seen[0]?.request).toBeInstanceOf(Request);
    // openapi-fetch says "json". JSON is read by us, and what is left for openapi-fetch to do is nothing.
    expect(seen[0]?.options.parseAs).toBe("stream");
  });

  it("changes a request, or makes another", async () => {
    const { client, sent } = observed();
    client.use(
      {
        onRequest: ({ request }) =>
          new Request("https://api.example/v1", { method: "OPTIONS", headers: { foo: request.url } }),
      },
      {
        onRequest({ request }) {
          request.headers.set("bar", "baz");
        },
      },
    );
    await client.GET("/posts/{id}", one);
    expect([sent[0]?.method, sent[0]?.url]).toEqual(["OPTIONS", "https://api.example/v1"]);
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({ foo: "https://api.example/posts/123", bar: "baz" });
  });

  it("makes another answer", async () => {
    const { client } = observed({}, () => Response.json({ at: "1970-01-01T00:00:01Z" }, { headers: { foo: "bar" } }));
    client.use({
      async onResponse({ response }) {
        const body = (await response.json()) as { at: string };
        return Response.json(
          { at: Date.parse(body.at) },
          { status: 201, headers: { foo: response.headers.get("foo") ?? "" } },
        );
      },
    });
    const { data, response, status } = await client.GET("/posts/{id}", one);
    expect([data, response.headers.get("foo"), status]).toEqual([{ at: 1000 }, "bar", 201]);
  });

  it("makes an answer of a failure, and the other way round", async () => {
    const { client } = observed({ retry: false }, () => Response.json({ code: 1 }, { status: 500 }));
    client.use({ onResponse: async ({ response }) => Response.json(await response.json(), { status: 200 }) });
    expect(await client.GET("/resources")).toMatchObject({ data: { code: 1 }, status: 200 });
    client.use({ onResponse: async () => Response.json({ code: 2 }, { status: 418 }) });
    expect(await client.GET("/resources")).toMatchObject({ data: { code: 2 }, status: 200 });
  });

  it("runs in the order of its registration, the call's last, and back again", async () => {
    const { client, sent } = observed();
    client.use(marking("A"), marking("B"));
    client.use(marking("C"));
    const { response } = await client.GET("/posts/{id}", { ...one, middleware: [marking("D")] });
    expect([sent[0]?.headers.get("way"), response.headers.get("way")]).toEqual(["A, B, C, D", "D, C, B, A"]);
  });

  it("sees the headers of client and call, and what was set before it", async () => {
    const seen: string[][] = [];
    const look: Middleware = {
      onRequest({ request: { headers } }) {
        seen.push(["client", "call", "middleware"].map((name) => headers.get(name) ?? ""));
      },
    };
    const { client, sent } = observed({ headers: { client: "1" } });
    client.use(look, { onRequest: ({ request }) => request.headers.set("middleware", "3") }, look);
    await client.GET("/posts/{id}", { ...one, headers: { call: "2" } });
    expect(seen).toEqual([
      ["1", "2", ""],
      ["1", "2", "3"],
    ]);
    expect(sent[0]?.headers.get("middleware")).toBe("3");
  });

  it("may put a token of its own on", async () => {
    let token: string | undefined;
    const { client, sent } = observed();
    client.use({
      onRequest({ request }) {
        if (token) request.headers.set("Authorization", `Bearer ${token}`);
        return request;
      },
    });
    await client.GET("/posts/{id}", one);
    token = "own";
    await client.GET("/posts/{id}", one);
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([null, "Bearer own"]);
  });

  it("is skipped when it does nothing", async () => {
    const { client } = observed({}, () => Response.json({ id: 123 }));
    client.use({ onRequest: () => undefined }, { onResponse: () => undefined }, { onError: () => undefined });
    expect((await client.GET("/posts/{id}", one)).data).toEqual({ id: 123 });
  });

  it("is taken away by eject, and only itself", async () => {
    const [first, second] = [marking("A"), marking("B")];
    const { client, sent } = observed();
    client.use(first, second);
    client.eject(first);
    client.eject(first);
    await client.GET("/posts/{id}", one);
    expect(sent[0]?.headers.get("way")).toBe("B");
  });

  it.each<[string, unknown]>([
    ["an empty object", {}],
    ["a function", () => undefined],
  ])("must be middleware: %s is refused", (_, middleware) => {
    const { client } = observed();
    expect(() => client.use(middleware as Middleware)).toThrow(/Middleware must be an object/);
  });

  it.each<[string, Middleware, RegExp]>([
    ["onRequest", { onRequest: () => ({}) as Request }, /onRequest: must return/],
    ["onResponse", { onResponse: () => ({}) as Response }, /onResponse: must return/],
  ])("must return what fits: %s", async (_, middleware, message) => {
    const { client } = observed();
    client.use(middleware);
    await expect(client.GET("/posts/{id}", one)).rejects.toThrow(message);
  });
});

describe("an answer from onRequest", () => {
  it("is the call's, and nothing is sent", async () => {
    const answer = Response.json({ id: 1 });
    const { client, sent } = observed();
    client.use({ onRequest: () => answer });
    const { data, response } = await client.GET("/posts/{id}", one);
    expect(response).toBe(answer);
    expect([data, sent.length]).toEqual([{ id: 1 }, 0]);
  });

  it("ends the way: no other onRequest, and no onResponse", async () => {
    const called: string[] = [];
    const { client } = observed();
    client.use(
      {
        onRequest: () => Response.json({}),
        onResponse() {
          called.push("onResponse");
        },
      },
      {
        onRequest() {
          called.push("onRequest");
        },
      },
    );
    await client.GET("/posts/{id}", one);
    expect(called).toEqual([]);
  });

  it("may be given by the middleware of one call", async () => {
    const answer = Response.json({});
    const { client } = observed({}, failing);
    const { response } = await client.GET("/posts/{id}", { ...one, middleware: [{ onRequest: () => answer }] });
    expect(response).toBe(answer);
  });
});

// openapi-fetch gives onError what fetch threw. Here it is our error, after the last attempt, and that is its cause.
describe("onError", () => {
  it("sees the error, which goes on when nothing is returned", async () => {
    const seen: unknown[] = [];
    const { client } = observed({}, failing);
    client.use({
      onError({ error }) {
        seen.push(error);
      },
    });
    const thrown = await client.GET("/posts/{id}", one).catch((error: unknown) => error);
    expect(seen).toEqual([thrown]);
    expect(thrown).toBeInstanceOf(ConnectionError);
    expect(thrown).toMatchObject({ cause: failure, attempts: 3 });
  });

  it("makes another error of it", async () => {
    const other = new Error("other");
    const { client } = observed({}, failing);
    client.use({ onError: () => other });
    await expect(client.GET("/posts/{id}", one)).rejects.toBe(other);
  });

  it("makes an answer of it", async () => {
    const answer = Response.json({ id: 1 });
    const { client } = observed({}, failing);
    client.use({ onError: () => answer });
    const { data, response } = await client.GET("/posts/{id}", one);
    expect(response).toBe(answer);
    expect(data).toEqual({ id: 1 });
  });

  it("runs in reverse order, until there is an answer", async () => {
    const other = new Error("other");
    const called: string[] = [];
    const { client } = observed({}, failing);
    client.use(
      {
        onError() {
          called.push("first");
        },
      },
      {
        onError({ error }) {
          expect(error).toBe(other);
          return Response.json({});
        },
      },
      { onError: () => other },
    );
    await client.GET("/posts/{id}", one);
    expect(called).toEqual([]);
  });
});

describe("what is built on openapi-fetch", () => {
  // There is no path-based client of ours; openapi-fetch's own takes any client that has its methods.
  it("works with it: wrapAsPathBasedClient", async () => {
    const { wrapAsPathBasedClient } = await import("openapi-fetch");
    const { client, sent } = observed();
    const byPath = wrapAsPathBasedClient(client as never) as unknown as {
      [path: string]: { GET(init: object): Promise<{ data?: unknown }> };
    };
    expect((await byPath["/posts/{id}"]?.GET(one))?.data).toEqual({ status: 200, message: "OK" });
    expect(sent[0]?.url).toBe("https://api.example/posts/123");
  });
});
