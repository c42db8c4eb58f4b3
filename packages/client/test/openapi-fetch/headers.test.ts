import { describe, expect, it } from "vitest";
import { observed } from "./_observed.ts";

/** Ours, which openapi-fetch does not send. */
const agent = { "user-agent": "scope-plain/1.0.0" };

const headersOf = ({ headers }: Request = new Request("about:blank")) => Object.fromEntries(headers);

describe("headers", () => {
  it("of a client are on every call", async () => {
    const { client, sent } = observed({ headers: { foo: "bar" } });
    await client.GET("/resources");
    expect(headersOf(sent[0])).toEqual({ ...agent, foo: "bar" });
  });

  it("of a call go over the client's; undefined changes nothing", async () => {
    const { client, sent } = observed({ headers: { foo: "bar", bar: "baz", baz: "bat", box: "cat" } });
    await client.GET("/resources", { headers: { foo: "", bar: 0, baz: undefined, box: false } });
    expect(headersOf(sent[0])).toEqual({ ...agent, foo: "", bar: "0", baz: "bat", box: "false" });
  });

  it("are taken away with null, ours too", async () => {
    const { client, sent } = observed({ headers: { foo: "bar", bar: "baz" } });
    await client.GET("/resources", { headers: { foo: null, "User-Agent": null } });
    expect(headersOf(sent[0])).toEqual({ bar: "baz" });
  });

  it("may be any", async () => {
    const { client, sent } = observed();
    await client.GET("/resources", { headers: { foo: "bar", bar: 123, baz: true } });
    expect(headersOf(sent[0])).toEqual({ ...agent, foo: "bar", bar: "123", baz: "true" });
  });

  it("may have several values", async () => {
    const { client, sent } = observed({ headers: { list: ["zero"] } });
    await client.GET("/resources", { headers: { other: ["one", "two"] } });
    expect(headersOf(sent[0])).toEqual({ ...agent, list: "zero", other: "one, two" });
  });

  // openapi-fetch makes a header "0" out of the first pair.
  it.each([
    ["Headers", new Headers({ foo: "call" })],
    ["pairs", [["foo", "call"]] as [string, string][]],
  ])("may be given as %s", async (_, headers) => {
    const ofCall = observed({ headers: { foo: "client" } });
    await ofCall.client.GET("/resources", { headers });
    const ofClient = observed({ headers });
    await ofClient.client.GET("/resources");
    expect([ofCall.sent[0], ofClient.sent[0]].map(headersOf)).toEqual([
      { ...agent, foo: "call" },
      { ...agent, foo: "call" },
    ]);
  });

  it("of the contract's parameters go over all others", async () => {
    const { client, sent } = observed({ headers: { "x-required": "client" } });
    await client.GET("/guarded", {
      params: { header: { "x-required": "parameter" } },
      headers: { "X-Required": "call" },
    });
    expect(sent[0]?.headers.get("x-required")).toBe("parameter");
  });

  it("keep a cookie", async () => {
    const { client, sent } = observed();
    await client.GET("/resources", { credentials: "include", headers: { Cookie: "session=1234" } });
    expect(sent[0]?.headers.get("cookie")).toBe("session=1234");
  });
});
