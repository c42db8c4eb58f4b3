import { describe, expect, it, vi } from "vitest";
import { bodyMethods, methods, observed } from "./_observed.ts";

const rows = bodyMethods.flatMap((method) =>
  [{ prop: "a" }, {}, "", "str", null, false, 0, 1, new Date(0), 2n ** 70n].map((body) => [method, body] as const),
);
const asJson = (body: unknown) => (typeof body === "bigint" ? `${body}` : JSON.stringify(body));
const marked = () => vi.fn((body: unknown) => `Serialized: ${asJson(body)}`);

describe("a body", () => {
  it.each(methods)("that is missing or undefined is none, and has no Content-Type: %s", async (method) => {
    const bodySerializer = marked();
    const { client, sent } = observed({ bodySerializer });
    await client.request(method, "/anything");
    await client.request(method, "/anything", { body: undefined as never });
    expect(bodySerializer).not.toHaveBeenCalled();
    expect(sent.map(({ body, headers }) => [body, headers.get("content-type")])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it.each(rows)("is sent as JSON, whatever it is: %s, %o", async (method, body) => {
    const { client, sent } = observed();
    await client.request(method, "/anything", { body });
    expect(await sent[0]?.text()).toBe(asJson(body));
  });

  it.each(rows)("is written by a bodySerializer, whatever it is: %s, %o", async (method, body) => {
    const { client, sent } = observed({ bodySerializer: marked() });
    await client.request(method, "/anything", { body });
    await client.request(method, "/anything", { body, bodySerializer: () => "of the call" });
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual([
      `Serialized: ${asJson(body)}`,
      "of the call",
    ]);
  });

  it("is told to its serializer with the headers", async () => {
    const seen: (string | null | undefined)[] = [];
    const { client } = observed({
      headers: { a: "client" },
      bodySerializer: (_, headers) => {
        seen.push(headers?.get("a"));
        return "";
      },
    });
    await client.POST("/anything", { body: 1 });
    await client.POST("/anything", { body: 1, headers: { a: "call" } });
    expect(seen).toEqual(["client", "call"]);
  });
});

describe("the Content-Type of a body", () => {
  const types = async (headers: Record<string, string | null> | undefined, ofCall?: Record<string, string | null>) => {
    const { client, sent } = observed(headers && { headers });
    for (const [method, body] of rows) {
      await client.request(method, "/anything", { body, ...(ofCall && { headers: ofCall }) });
    }
    return [...new Set(sent.map((request) => request.headers.get("content-type")))];
  };
  const own = { "content-type": "application/my-json" };

  it.each<[string, Promise<unknown>, unknown]>([
    ["is JSON", types(undefined), ["application/json"]],
    ["is the client's", types(own), ["application/my-json"]],
    ["is the call's", types(undefined, own), ["application/my-json"]],
    ["is the call's though the client has none", types({ "content-type": null }, own), ["application/my-json"]],
    ["is fetch's when it is unset", types({ "content-type": null }), ["text/plain;charset=UTF-8"]],
  ])("%s", async (_, found, want) => {
    expect(await found).toEqual(want);
  });
});

describe("a form", () => {
  it("is urlencoded when the headers say so", async () => {
    const { client, sent } = observed();
    await client.POST("/anything", {
      body: { key1: "a b", key2: "ö" },
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect(await sent[0]?.text()).toBe("key1=a+b&key2=%C3%B6");
  });

  it("of one's own is sent as it is, with its boundary", async () => {
    const form = new FormData();
    form.append("file", new Blob(["content"], { type: "text/plain" }));
    const { client } = observed({}, async (request) => {
      expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; ?boundary=/);
      const file = (await request.formData()).get("file") as File;
      return Response.json({ text: await file.text() });
    });
    const { data } = await client.POST("/files", { body: form as unknown as string });
    expect(data).toEqual({ text: "content" });
  });

  it("may be made by a bodySerializer", async () => {
    const { client, sent } = observed();
    await client.POST("/posts", {
      body: { title: "t", body: "b", publish_date: 1 },
      bodySerializer(body) {
        const form = new FormData();
        for (const [name, value] of Object.entries(body)) form.append(name, String(value));
        return form;
      },
    });
    expect(sent[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data;/);
    expect(Object.fromEntries((await sent[0]?.formData()) ?? [])).toEqual({ title: "t", body: "b", publish_date: "1" });
  });
});

describe("what fetch can send as it is", () => {
  // openapi-fetch would send "{}".
  it.each<[string, () => unknown]>([
    ["a Blob", () => new Blob(["content"])],
    ["bytes", () => new TextEncoder().encode("content")],
    ["an ArrayBuffer", () => new TextEncoder().encode("content").buffer],
    ["a stream", () => new Blob(["content"]).stream()],
  ])("is sent as it is: %s", async (_, body) => {
    const { client, sent } = observed();
    await client.PUT("/anything", { body: body() });
    expect(await sent[0]?.text()).toBe("content");
  });
});
