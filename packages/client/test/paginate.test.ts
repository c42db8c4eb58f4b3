import { describe, expect, it } from "vitest";
import { type Contract, createClient, type Pagination, paginator } from "../src/index.ts";

interface Thing {
  id: number;
}
interface Query {
  query?: { cursor?: string; skip?: number; page?: number; limit?: number };
}
interface Ok<Body> {
  responses: {
    200: { content: { "application/json": Body } };
    404: { content: { "application/json": { error: string } } };
  };
}
interface paths {
  "/cursor": {
    parameters: object;
    get: { parameters: Query } & Ok<{ data: Thing[]; next: string | null; more?: boolean }>;
  };
  "/offset": { parameters: object; get: { parameters: Query } & Ok<Thing[]> };
  "/edges": {
    parameters: object;
    get: { parameters: Query } & Ok<{ edges: { node: Thing }[]; info: { more: boolean } }>;
  };
  "/search": {
    parameters: object;
    post: { parameters: object; requestBody: { content: { "application/json": { q: string; page?: number } } } } & Ok<{
      found: Thing[];
      pages: number;
    }>;
  };
}
const table = {
  "GET /cursor": {
    style: "cursor",
    request: { cursor: "cursor", limit: "limit" },
    response: { items: "/data", next: "/next", more: "/more" },
  },
  "GET /offset": { style: "offset", request: { offset: "skip", limit: "limit" }, response: { items: "" } },
  "GET /edges": {
    style: "page",
    request: { page: "page" },
    response: { items: "/edges", item: "/node", more: "/info/more" },
  },
  "POST /search": {
    style: "page",
    request: { in: "body", page: "page" },
    response: { items: "/found", pages: "/pages" },
  },
} as const satisfies Record<string, Pagination>;
const paginate = paginator<paths, typeof table>(table);

const contract: Contract = {
  name: "t",
  version: "1",
  servers: { a: { url: "https://a.example" } },
  securitySchemes: {},
  security: [],
  operations: {},
};

function server(answer: (query: URLSearchParams, body: { page?: number }, count: number) => unknown) {
  const asked: string[] = [];
  const client = createClient<paths>(contract, {
    retry: false,
    fetch: async (request) => {
      const url = new URL(request.url);
      const body = request.method === "POST" ? await request.json() : {};
      asked.push(url.search || JSON.stringify(body));
      return Response.json(answer(url.searchParams, body, asked.length) as object);
    },
  });
  return { client, asked };
}

const things = (from: number, count: number): Thing[] =>
  Array.from({ length: count }, (_, index) => ({ id: from + index }));
const ids = async (list: AsyncIterable<Thing>) => {
  const all: number[] = [];
  for await (const { id } of list) all.push(id);
  return all;
};

describe("paginate", () => {
  it("follows cursors", async () => {
    const { client, asked } = server((query) => {
      const from = Number(query.get("cursor") ?? 0);
      return { data: things(from, 2), next: from < 4 ? String(from + 2) : null };
    });
    expect(await ids(paginate(client, "/cursor", { params: { query: { limit: 2 } } }))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(asked).toEqual(["?limit=2", "?limit=2&cursor=2", "?limit=2&cursor=4"]);
  });

  it("stops where `more` says so, whatever the cursor", async () => {
    const { client, asked } = server(() => ({ data: things(0, 1), next: "x", more: false }));
    expect(await ids(paginate(client, "/cursor"))).toEqual([0]);
    expect(asked).toHaveLength(1);
  });

  it("counts rows, and ends with a short page", async () => {
    const { client, asked } = server((query) =>
      things(Number(query.get("skip") ?? 0), query.get("skip") === "4" ? 1 : 2),
    );
    expect(await ids(paginate(client, "/offset", { params: { query: { limit: 2 } } }))).toEqual([0, 1, 2, 3, 4]);
    expect(asked).toEqual(["?limit=2", "?limit=2&skip=2", "?limit=2&skip=4"]);
  });

  it("counts rows, and ends with an empty page where no limit was given", async () => {
    const { client } = server((query) => things(Number(query.get("skip") ?? 0), query.has("skip") ? 0 : 3));
    expect(await ids(paginate(client, "/offset"))).toEqual([0, 1, 2]);
  });

  it("counts pages, and unwraps edges", async () => {
    const { client } = server((query) => {
      const page = Number(query.get("page") ?? 1);
      return { edges: things(page * 10, 2).map((node) => ({ node })), info: { more: page < 3 } };
    });
    expect(await ids(paginate(client, "/edges"))).toEqual([10, 11, 20, 21, 30, 31]);
  });

  it("pages a search by its body", async () => {
    const { client, asked } = server((_, { page = 1 }) => ({ found: things(page, 1), pages: 2 }));
    expect(await ids(paginate(client, "POST /search", { body: { q: "x" } }))).toEqual([1, 2]);
    expect(asked).toEqual(['{"q":"x"}', '{"q":"x","page":2}']);
  });

  it("gives pages that can be gone on from", async () => {
    const { client } = server((query) => ({
      data: things(Number(query.get("cursor") ?? 0), 1),
      next: query.get("cursor") === "2" ? null : String(Number(query.get("cursor") ?? 0) + 1),
    }));
    for await (const { next } of paginate(client, "/cursor").pages()) {
      expect(await ids(paginate(client, "/cursor", next ?? {}))).toEqual([1, 2]);
      break;
    }
  });

  it("asks for no more than it needs", async () => {
    const { client, asked } = server((query) => ({ data: things(0, 2), next: `${query.get("cursor")}x` }));
    expect(await ids(paginate(client, "/cursor", { maxItems: 3 }))).toEqual([0, 1, 0]);
    expect(await ids(paginate(client, "/cursor", { maxItems: 0 }))).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it.each<[string, () => { client: ReturnType<typeof server>["client"] }, "/cursor" | "/offset", RegExp]>([
    [
      "a cursor that comes again",
      () => server(() => ({ data: things(0, 1), next: "x" })),
      "/cursor",
      /the same cursor came again/,
    ],
    ["a server that pays no attention", () => server(() => things(0, 2)), "/offset", /pays no attention to skip/],
    [
      "more pages than allowed",
      () => server((_, __, count) => ({ data: [], next: String(count) })),
      "/cursor",
      /more than 5 pages/,
    ],
    ["an answer without the list", () => server(() => ({ data: "none" })), "/cursor", /no list at \/data/],
  ])("refuses %s", async (_, make, path, message) => {
    const { client } = make();
    await expect(ids(paginate(client, path, { maxPages: 5 }))).rejects.toThrow(message);
  });

  it("throws the ApiError of a page that is refused", async () => {
    const client = createClient<paths>(contract, {
      retry: false,
      fetch: async () => Response.json({ error: "gone" }, { status: 404 }),
    });
    await expect(ids(paginate(client, "/cursor"))).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
      operation: "GET /cursor",
    });
  });
});
