import type { QuerySerializerOptions } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { observed, target } from "./_observed.ts";

describe("query parameters", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["primitives", { text: "string", number: 0, flag: false }, "?text=string&number=0&flag=false"],
    ["empty lists", { list: [], list2: [] }, ""],
    ["undefined and null", { text: undefined, number: null }, ""],
    ["an empty text", { text: "" }, "?text="],
    ["a Date, which openapi-fetch drops", { at: new Date(0) }, "?at=1970-01-01T00%3A00%3A00.000Z"],
    ["undefined in a list, which openapi-fetch leaves a hole for", { list: ["a", undefined, "b"] }, "?list=a&list=b"],
  ])("%s", async (_, query, want) => {
    const { client, sent } = observed();
    await client.GET("/searches", { params: { query } });
    expect(target(sent[0])).toBe(`/searches${want}`);
  });

  it.each<[Partial<QuerySerializerOptions>, string]>([
    [{ array: { style: "form", explode: false } }, "list=1,2,3&flag=true"],
    [{ array: { style: "form", explode: true } }, "list=1&list=2&list=3&flag=true"],
    [{ array: { style: "spaceDelimited", explode: false } }, "list=1%202%203&flag=true"],
    [{ array: { style: "spaceDelimited", explode: true } }, "list=1&list=2&list=3&flag=true"],
    [{ array: { style: "pipeDelimited", explode: false } }, "list=1|2|3&flag=true"],
    [{ array: { style: "pipeDelimited", explode: true } }, "list=1&list=2&list=3&flag=true"],
  ])("a list with %o", async (querySerializer, want) => {
    const query = { list: ["1", "2", "3"], flag: true };
    const ofClient = observed({ querySerializer });
    await ofClient.client.GET("/searches", { params: { query } });
    const ofCall = observed();
    await ofCall.client.GET("/searches", { params: { query }, querySerializer });
    expect([...ofClient.sent, ...ofCall.sent].map(target)).toEqual([`/searches?${want}`, `/searches?${want}`]);
  });

  it.each<[Partial<QuerySerializerOptions>, string]>([
    [{ object: { style: "form", explode: false } }, "object=foo,1,bar,2&flag=true"],
    [{ object: { style: "form", explode: true } }, "foo=1&bar=2&flag=true"],
    [{ object: { style: "deepObject", explode: false } }, "object[foo]=1&object[bar]=2&flag=true"],
    [{ object: { style: "deepObject", explode: true } }, "object[foo]=1&object[bar]=2&flag=true"],
  ])("an object with %o", async (querySerializer, want) => {
    const { client, sent } = observed({ querySerializer });
    await client.GET("/searches", { params: { query: { object: { foo: "1", bar: "2" }, flag: true } } });
    expect(target(sent[0])).toBe(`/searches?${want}`);
  });

  it("allowReserved for a client, and not for one call", async () => {
    const { client, sent } = observed({ querySerializer: { allowReserved: true } });
    const params = { query: { text: "bad/character🐶" } };
    await client.GET("/searches", { params });
    await client.GET("/searches", { params, querySerializer: { allowReserved: false } });
    expect(sent.map(target)).toEqual([
      "/searches?text=bad/character%F0%9F%90%B6",
      "/searches?text=bad%2Fcharacter%F0%9F%90%B6",
    ]);
  });

  // openapi-fetch would send "#" and "&" as they are, and what comes behind would be lost or another parameter.
  it("allowReserved keeps a value whole", async () => {
    const { client, sent } = observed({ querySerializer: { allowReserved: true } });
    const text = "a#b&admin=true+1";
    await client.GET("/searches", { params: { query: { text } } });
    expect(Object.fromEntries(new URL(sent[0]?.url ?? "").searchParams)).toEqual({ text });
  });

  it("options leave a Date whole, which openapi-fetch's would drop", async () => {
    const { client, sent } = observed({ querySerializer: { array: { style: "form", explode: false } } });
    await client.GET("/searches", { params: { query: { at: new Date(0) } } });
    expect(target(sent[0])).toBe("/searches?at=1970-01-01T00%3A00%3A00.000Z");
  });

  it("are written by a function of the client, or of the call; a leading ? is no harm", async () => {
    const { client, sent } = observed({ querySerializer: () => "?of=client" });
    const params = { path: { id: 1 }, query: { version: 2, format: "json" } };
    await client.GET("/resources/{id}", { params });
    await client.GET("/resources/{id}", {
      params,
      querySerializer: ({ version, format }) => `alpha=${version}&beta=${format}`,
    });
    expect(sent.map(target)).toEqual(["/resources/1?of=client", "/resources/1?alpha=2&beta=json"]);
  });
});
