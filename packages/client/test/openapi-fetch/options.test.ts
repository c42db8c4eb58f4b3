import { describe, expect, it } from "vitest";
import { observed, target } from "./_observed.ts";

describe("baseUrl", () => {
  it.each([
    ["https://other.example/v2", "https://other.example/v2/resources"],
    ["https://other.example/v3/", "https://other.example/v3/resources"],
    // openapi-fetch takes one slash off; two would leave an empty segment.
    ["https://other.example/v3//", "https://other.example/v3/resources"],
    ["http://localhost:4010", "http://localhost:4010/resources"],
  ])("%s", async (baseUrl, want) => {
    const { client, sent } = observed({ baseUrl });
    await client.GET("/resources");
    expect(sent[0]?.url).toBe(want);
  });

  it("of one call counts for that call", async () => {
    const { client, sent } = observed({ baseUrl: "https://other.example/v2/" });
    await client.GET("/resources", { baseUrl: "https://third.example/v3" });
    await client.GET("/resources");
    expect(sent.map(({ url }) => url)).toEqual([
      "https://third.example/v3/resources",
      "https://other.example/v2/resources",
    ]);
  });

  // openapi-fetch appends the path to whatever it is given.
  it.each([
    ["a query", "https://other.example/?tenant=1", /query/],
    ["a fragment", "https://other.example/#x", /fragment/],
    ["credentials", "https://u:p@other.example", /credentials/],
    ["plain http", "http://other.example", /not https/],
    ["no origin", "/api", /not an absolute URL/],
  ])("of one call must not have %s", async (_, baseUrl, message) => {
    const { client, sent } = observed();
    await expect(client.GET("/resources", { baseUrl })).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });
});

describe("fetch", () => {
  it("of one call counts for that call", async () => {
    const { client, sent } = observed();
    const { data } = await client.GET("/resources", { fetch: async () => Response.json([{ id: 1 }]) });
    expect(data).toEqual([{ id: 1 }]);
    expect(sent).toEqual([]);
  });

  it("is looked up at each call when it is the global one", async () => {
    const { createClient } = await import("../../src/index.ts");
    const { contract } = await import("./_observed.ts");
    const client = createClient<{ "/a": { get: { responses: { 200: { content: { "application/json": string } } } } } }>(
      contract,
    );
    const original = globalThis.fetch;
    globalThis.fetch = async () => Response.json("put in place later");
    try {
      expect((await client.GET("/a")).data).toBe("put in place later");
    } finally {
      globalThis.fetch = original;
    }
  });

  it("may answer with a Response of another class, as the undici package's fetch does", async () => {
    class OtherResponse {
      readonly status = 200;
      readonly ok = true;
      readonly headers = new Headers();
      readonly body = new Response('[{"id":1}]').body;
    }
    const { client } = observed({}, () => new OtherResponse() as Response);
    expect((await client.GET("/resources")).data).toEqual([{ id: 1 }]);
  });

  it("gets requestInitExt as its second argument, where a runtime takes more: a dispatcher in Node", async () => {
    const seen: unknown[] = [];
    const dispatcher = { dispatch() {} };
    const { createClient } = await import("../../src/index.ts");
    const { contract } = await import("./_observed.ts");
    const client = createClient(contract, {
      requestInitExt: { dispatcher },
      fetch: async (...given: unknown[]) => {
        seen.push(given[1]);
        return Response.json({});
      },
    });
    await (client as unknown as { GET(path: string): Promise<unknown> }).GET("/a");
    expect(seen).toEqual([{ dispatcher, signal: expect.any(AbortSignal) }]);
  });
});

describe("Request", () => {
  class OwnRequest extends Request {}

  it("of a client makes what fetch gets", async () => {
    const { client } = observed({ Request: OwnRequest }, (request) => {
      expect(request).toBeInstanceOf(OwnRequest);
      return Response.json([]);
    });
    expect((await client.GET("/resources")).status).toBe(200);
  });

  it("of one call makes what fetch gets", async () => {
    const { client } = observed({}, (request) => {
      expect(request).toBeInstanceOf(OwnRequest);
      return Response.json([]);
    });
    expect((await client.GET("/resources", { Request: OwnRequest })).status).toBe(200);
  });

  it("keeps what a framework hangs on it: `next` of Next.js", async () => {
    const { client } = observed({}, (request) => {
      expect(request).toHaveProperty("next", { revalidate: 10 });
      return Response.json([]);
    });
    // Next.js adds its option to RequestInit; without it, an option that nobody knows does not compile (openapi-fetch lets all pass).
    // @ts-expect-error
    expect((await client.GET("/resources", { next: { revalidate: 10 } })).status).toBe(200);
  });
});

describe("fetch's own options", () => {
  it("are given for one call", async () => {
    const { client, sent } = observed();
    await client.GET("/resources", { credentials: "include", cache: "no-store", mode: "cors", keepalive: true });
    expect(sent[0]).toMatchObject({ credentials: "include", cache: "no-store", mode: "cors", keepalive: true });
  });

  // openapi-fetch takes them beside its own; here `credentials` is taken, so they have an option to themselves.
  it("are given for a client as requestInit, and again for one call", async () => {
    const { client, sent } = observed({ requestInit: { credentials: "include", cache: "no-store" } });
    await client.GET("/resources");
    await client.GET("/resources", { cache: "reload" });
    expect(sent).toMatchObject([
      { credentials: "include", cache: "no-store" },
      { credentials: "include", cache: "reload" },
    ]);
  });

  it("signal ends the call", async () => {
    const { client } = observed({}, async (request) => {
      await new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason)));
      return Response.json([]);
    });
    await expect(client.GET("/resources", { signal: AbortSignal.timeout(10) })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  describe("redirect", () => {
    const moved = (request: Request) =>
      target(request) === "/resources"
        ? new Response(null, { status: 302, headers: { location: "/moved" } })
        : Response.json([{ id: 2 }]);

    // `fetch` would follow to any origin, and take along every header but Authorization.
    it.each([
      ["by default", {}],
      ["when it is follow", { redirect: "follow" as const }],
    ])("is followed by us %s, never by fetch", async (_, init) => {
      const { client, sent } = observed({}, moved);
      expect((await client.GET("/resources", init)).data).toEqual([{ id: 2 }]);
      expect(sent.map(({ redirect }) => redirect)).toEqual(["manual", "manual"]);
    });

    it("is given back when it is manual", async () => {
      const { client, sent } = observed({}, moved);
      const { response, error } = await client.GET("/resources", { redirect: "manual" });
      expect([response.status, sent.length]).toEqual([302, 1]);
      expect(error).toBe("HTTP 302 with an empty body");
    });

    it("is an error when it is error", async () => {
      const { client, sent } = observed({ requestInit: { redirect: "error" } });
      await client.GET("/resources");
      expect(sent[0]?.redirect).toBe("error");
    });
  });
});
