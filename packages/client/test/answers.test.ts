import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { DecodeError } from "../src/index.ts";
import { observed } from "./_things.ts";

const json = { "content-type": "application/json" };
const credentials = { key: "live_SECRET", company: "c" };

describe("a success answer", () => {
  it.each<[string, Response, RegExp]>([
    [
      "HTML",
      new Response("<html>CANARY</html>", { headers: { "content-type": "text/html" } }),
      /not JSON \(text\/html/,
    ],
    ["JSON that breaks off", new Response('{"id":"CANARY', { headers: json }), /not JSON \(application\/json/],
    ["broken UTF-8", new Response(new Uint8Array([0x22, 0xff, 0x22]), { headers: json }), /not UTF-8/],
    ["too much", new Response(`"${"x".repeat(2000)}"`, { headers: json }), /larger than 1000 bytes/],
    [
      "too much by its own account",
      new Response("[]", { headers: { ...json, "content-length": "5000" } }),
      /larger than 1000 bytes/,
    ],
  ])("with %s is a DecodeError that shows nothing of it", async (_, answer, message) => {
    const { client } = observed(() => answer, { credentials, maxBytes: 1000 });
    const error = await client.GET("/things").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ operation: "GET /things", status: 200, message: expect.stringMatching(message) });
    expect(inspect(error, { depth: 9, showHidden: false })).not.toContain("CANARY");
  });

  it.each<[string, Response, unknown]>([
    ["no body", new Response(null, { status: 200 }), undefined],
    ["204", new Response(null, { status: 204 }), undefined],
    [
      "a large one in pieces",
      new Response(new Blob(['{"id":"', "x".repeat(100_000), '"}']).stream(), { headers: json }),
      { id: "x".repeat(100_000) },
    ],
  ])("with %s is read", async (_, answer, want) => {
    const { client } = observed(() => answer);
    expect((await client.GET("/things")).data).toEqual(want);
  });
});

describe("a failure", () => {
  it("tells its body again to who asks the response for it", async () => {
    const { client } = observed(() => Response.json({ error: { code: "NO" } }, { status: 422 }), { credentials });
    const { response } = await client.GET("/things");
    expect(await response.text()).toBe('{"error":{"code":"NO"}}');
    expect(await response.json()).toEqual({ error: { code: "NO" } });
  });

  it.each<[string, Response]>([
    ["an empty body in chunks", new Response("", { status: 500 })],
    ["a body of length 0", new Response(null, { status: 404, headers: { "content-length": "0" } })],
    [
      "a redirect that is not followed",
      new Response(null, { status: 302, headers: { location: "https://elsewhere.example" } }),
    ],
  ])("with %s has an error that is not falsy", async (_, answer) => {
    const { client } = observed(() => answer.clone(), { credentials, retry: false });
    const { data, error, status } = await client.GET("/things");
    expect([data, status]).toEqual([undefined, answer.status]);
    expect(error).toBe(`HTTP ${answer.status} with an empty body`);
  });
});
