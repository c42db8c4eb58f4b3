import { describe, expect, it } from "vitest";
import { observed } from "./_observed.ts";

const one = { params: { path: { id: 1 } } };

describe("the response", () => {
  it.each([200, 404, 500])("is there for %s", async (status) => {
    const { client } = observed({}, () => Response.json({}, { status }));
    const result = await client.GET("/resources");
    expect([result.response.status, result.status]).toEqual([status, status]);
  });
});

describe("parseAs", () => {
  const { client } = observed({}, () => Response.json({}));

  it("text", async () => {
    expect((await client.GET("/resources", { parseAs: "text" })).data).toBe("{}");
  });

  it("arrayBuffer", async () => {
    const { data } = await client.GET("/resources", { parseAs: "arrayBuffer" });
    expect(data).toBeInstanceOf(ArrayBuffer);
    expect(data?.byteLength).toBe(2);
  });

  it("blob", async () => {
    const { data } = await client.GET("/resources", { parseAs: "blob" });
    expect(data).toBeInstanceOf(Blob);
    expect([data?.size, data?.type]).toEqual([2, "application/json"]);
  });

  it("stream", async () => {
    const { data } = await client.GET("/resources", { parseAs: "stream" });
    expect(data).toBeInstanceOf(ReadableStream);
    expect((await data?.getReader().read())?.value?.length).toBe(2);
  });

  it("json, of an answer without a body", async () => {
    const { client } = observed({}, () => new Response());
    const { data, error } = await client.GET("/empty", { parseAs: "json" });
    expect([data, error]).toEqual([undefined, undefined]);
  });

  it("json, of an operation that answers with a text", async () => {
    const { client } = observed({}, () => new Response("[1]", { headers: { "content-type": "text/html" } }));
    expect((await client.GET("/media/text", { parseAs: "json" })).data).toEqual([1]);
  });
});

describe("no body", () => {
  it.each([
    ["204", new Response(null, { status: 204 })],
    ["a length of 0", new Response(null, { headers: { "content-length": "0" } })],
    ["a length that a proxy has stripped", new Response(null)],
    ["a length of 0 that is not so", Response.json([{ id: 1 }], { headers: { "content-length": "0" } })],
  ])("is no data: %s", async (_, answer) => {
    const { client } = observed({}, () => answer);
    const { data, error } = await client.GET("/posts/{id}", one);
    expect([data, error]).toEqual([undefined, undefined]);
  });

  it("is not meant by a length of 0 in chunks", async () => {
    const headers = { "content-length": "0", "transfer-encoding": "chunked" };
    const { client } = observed({}, () => Response.json([{ id: 1 }], { headers }));
    expect((await client.GET("/resources")).data).toEqual([{ id: 1 }]);
  });

  // openapi-fetch says undefined, so that `if (error)` misses the failure.
  it.each([
    ["a length of 0", () => new Response(null, { status: 404, headers: { "content-length": "0" } })],
    ["a length that a proxy has stripped", () => new Response(null, { status: 500 })],
  ])("is an error all the same when the call failed: %s", async (_, answer) => {
    const { client } = observed({}, answer);
    const { data, error } = await client.DELETE("/tags/{name}", { params: { path: { name: "a" } } });
    expect(data).toBeUndefined();
    expect(error).toMatch(/^HTTP \d{3} with an empty body$/);
  });
});

describe("a body that is not JSON", () => {
  it("is the error of a failure", async () => {
    const { client } = observed({}, () => new Response("Unauthorized", { status: 401 }));
    const { data, error } = await client.GET("/posts");
    expect([data, error]).toEqual([undefined, "Unauthorized"]);
  });

  // openapi-fetch throws the engine's SyntaxError.
  it("is a DecodeError for a success", async () => {
    const { client } = observed({}, () => new Response("<html>"));
    await expect(client.GET("/posts")).rejects.toMatchObject({ name: "DecodeError", operation: "GET /posts" });
  });
});
