import { describe, expect, it } from "vitest";
import { methods, observed, target } from "./_observed.ts";

describe("methods", () => {
  it.each(methods)("%s sends its method, by name and as an argument", async (method) => {
    const { client, sent } = observed({}, () => new Response(null, { status: 204 }));
    const name = method.toUpperCase() as "GET";
    await client[name]("/anything");
    await client.request(method, "/anything");
    expect(sent.map((request) => request.method)).toEqual([name, name]);
  });

  it("request takes parameters and a body", async () => {
    const { client, sent } = observed();
    await client.request("put", "/tags/{name}", { params: { path: { name: "a" } }, body: { description: "d" } });
    expect([sent[0]?.method, target(sent[0]), await sent[0]?.text()]).toEqual([
      "PUT",
      "/tags/a",
      '{"description":"d"}',
    ]);
  });

  it("TRACE is refused by fetch (Fetch, forbidden methods)", async () => {
    const { client, sent } = observed();
    await expect(client.TRACE("/resources/{id}", { params: { path: { id: 1 } } })).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  it("GET with a body is refused by fetch", async () => {
    const { client } = observed();
    await expect(client.GET("/anything", { body: { a: 1 } as never })).rejects.toThrow(TypeError);
  });

  it("OPTIONS reads the text of its contract", async () => {
    const { client } = observed({}, () => new Response("", { headers: { allow: "GET, HEAD" } }));
    const { data, response } = await client.OPTIONS("/resources/{id}", {
      params: { path: { id: 1 } },
      parseAs: "text",
    });
    expect([data, response.headers.get("allow")]).toEqual(["", "GET, HEAD"]);
  });

  it.each(["0", "42"])("HEAD reads no body, whatever its length would be: %s", async (length) => {
    const headers = { "content-length": length, "content-type": "application/json" };
    const { client } = observed({}, () => new Response(null, { headers }));
    const { data, error, status } = await client.HEAD("/resources/{id}", { params: { path: { id: 1 } } });
    expect([data, error, status]).toEqual([undefined, undefined, 200]);
  });
});

describe("a call", () => {
  it("resolves to the data of a success", async () => {
    const post = { title: "t", body: "b", publish_date: 1677672000000 };
    const { client, sent } = observed({}, () => Response.json(post));
    const { data, error, response } = await client.GET("/posts/{id}", { params: { path: { id: 123 } } });
    expect(target(sent[0])).toBe("/posts/123");
    expect([data, error, response.status]).toEqual([post, undefined, 200]);
  });

  it("resolves to the error of a failure", async () => {
    const problem = { code: 404, message: "Post not found" };
    const { client } = observed({}, () => Response.json(problem, { status: 404 }));
    const { data, error, response } = await client.GET("/posts/{id}", { params: { path: { id: 123 } } });
    expect([data, error, response.status]).toEqual([undefined, problem, 404]);
  });

  it("that creates resolves to what was created", async () => {
    const { client } = observed({}, () => Response.json({ status: "success" }, { status: 201 }));
    const { data, status } = await client.POST("/posts", { body: { title: "t", body: "b", publish_date: 1 } });
    expect([data, status]).toEqual([{ status: "success" }, 201]);
  });
});
