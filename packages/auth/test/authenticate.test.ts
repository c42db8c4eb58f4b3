import { runInNewContext } from "node:vm";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  AuthError,
  type AuthenticatedCall,
  authenticate,
  type Credentials,
  type SecuritySchemes,
} from "../src/index.ts";

const schemes: SecuritySchemes = {
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  header: { type: "apiKey", in: "header", name: "X-Key" },
  query: { type: "apiKey", in: "query", name: "key" },
  cookie: { type: "apiKey", in: "cookie", name: "sid" },
  oauth: { type: "oauth2", flows: {} },
};

async function send(
  security: AuthenticatedCall["security"],
  credentials: Credentials,
  statuses = [200],
  url = "https://api.example/things?page=1",
) {
  const sent: Request[] = [];
  const original = new Request(url, { method: "POST", body: "body" });
  const response = await authenticate(
    schemes,
    credentials,
    original,
    { operation: "POST /things", security },
    async (request) => {
      sent.push(request);
      return new Response(await request.text(), { status: statuses[sent.length - 1] ?? 200 });
    },
  );
  return { sent, original, response };
}

describe("authenticate", () => {
  it.each<[string, AuthenticatedCall["security"], Credentials, Record<string, string>]>([
    ["http bearer", [{ bearer: [] }], { bearer: "secret" }, { authorization: "Bearer secret" }],
    [
      "http basic",
      [{ basic: [] }],
      { basic: "ada:päss" },
      { authorization: `Basic ${Buffer.from("ada:päss").toString("base64")}` },
    ],
    ["oauth2", [{ oauth: ["read"] }], { oauth: "token" }, { authorization: "Bearer token" }],
    ["apiKey in a header", [{ header: [] }], { header: "k" }, { "x-key": "k" }],
    ["apiKey in a cookie", [{ cookie: [] }], { cookie: "a;b" }, { cookie: "sid=a%3Bb" }],
    [
      "two schemes together",
      [{ bearer: [], header: [] }],
      { bearer: "t", header: "k" },
      { authorization: "Bearer t", "x-key": "k" },
    ],
    ["the first alternative that fits", [{ oauth: [] }, { header: [] }], { header: "k" }, { "x-key": "k" }],
    ["an optional one that is there", [{}, { header: [] }], { header: "k" }, { "x-key": "k" }],
    ["an optional one that is not", [{}, { header: [] }], {}, {}],
    ["none", [], { header: "k" }, {}],
  ])("places %s", async (_, security, credentials, want) => {
    const { sent } = await send(security, credentials);
    const { "content-type": __, ...headers } = Object.fromEntries(sent[0]?.headers ?? []);
    expect(headers).toEqual(want);
  });

  it("places an apiKey in the query beside what is there", async () => {
    const { sent } = await send([{ query: [] }], { query: "a&b" });
    expect(sent[0]?.url).toBe("https://api.example/things?page=1&key=a%26b");
  });

  it("leaves the request that it was given without credentials", async () => {
    const { original } = await send([{ bearer: [], query: [] }], { bearer: "secret", query: "k" });
    expect([...original.headers.keys()]).toEqual(["content-type"]);
    expect(original.url).not.toContain("key");
  });

  it("names what is missing", async () => {
    const error = await send([{ bearer: [], header: [] }, { oauth: [] }], { header: "k" }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({
      code: "no_credential",
      message: "POST /things needs bearer + header, or oauth; this client has header.",
    });
  });

  it.each<[string, Credentials]>([
    ["an empty secret", { bearer: "" }],
    ["a source of an empty token", { bearer: { getToken: async () => "" } }],
    ["a source of nothing", { bearer: { getToken: (() => Promise.resolve()) as unknown as () => string } }],
  ])("does not send %s", async (_, credentials) => {
    await expect(send([{ bearer: [] }], credentials)).rejects.toMatchObject({
      code: "no_credential",
      message: "POST /things: the credential bearer is empty.",
    });
  });

  it.each([
    ["https", "https://api.example/", true],
    ["http on loopback", "http://127.0.0.1:80/", true],
    ["http on localhost", "http://localhost:80/", true],
    ["http on IPv6 loopback", "http://[::1]:80/", true],
    ["http elsewhere", "http://api.example/", false],
    ["http on a host that begins like loopback", "http://127.0.0.1.evil.example/", false],
  ])("judges %s", async (_, url, want) => {
    const outcome = send([{ bearer: [] }], { bearer: "secret" }, [200], url);
    if (want) await expect(outcome).resolves.toBeDefined();
    else await expect(outcome).rejects.toMatchObject({ code: "insecure_url" });
  });

  it.each([
    ["the server that the credentials belong to", "https://api.example", true],
    ["no server in particular", undefined, true],
    ["another one", "https://other.example", false],
    ["another port", "https://api.example:8443", false],
  ])("sends them to %s", async (_, origin, want) => {
    const sent: Request[] = [];
    const outcome = authenticate(
      schemes,
      { bearer: "secret" },
      new Request("https://api.example/things"),
      { operation: "GET /things", security: [{ bearer: [] }], ...(origin !== undefined && { origin }) },
      async (request) => {
        sent.push(request);
        return new Response();
      },
    );
    if (want) await expect(outcome).resolves.toBeDefined();
    else await expect(outcome).rejects.toMatchObject({ code: "foreign_origin" });
    expect(sent).toHaveLength(want ? 1 : 0);
  });

  it("does not show the URL with a key in it, in an answer or in a copy of one", async () => {
    const answer = Object.defineProperty(new Response(), "url", {
      value: "https://api.example/things?key=secret",
      configurable: true,
    });
    const response = await authenticate(
      schemes,
      { query: "secret" },
      new Request("https://api.example/things"),
      { operation: "GET /things", security: [{ query: [] }] },
      async () => answer,
    );
    expect([response.url, response.clone().url]).toEqual(["https://api.example/things", "https://api.example/things"]);
  });

  it.each(["a\nb", "a’b"])("refuses a credential that no header can hold, without repeating it", async (value) => {
    await expect(send([{ bearer: [] }], { bearer: value })).rejects.toThrow(
      /^The credential bearer holds a line break or another character/,
    );
  });

  it.each<[string, () => unknown]>([
    ["a text", () => "t"],
    ["a promise", () => Promise.resolve("t")],
    ["a promise of another realm, as test runners have them", () => runInNewContext("Promise.resolve('t')")],
    [
      "what only looks like a promise",
      // biome-ignore lint/suspicious/noThenProperty: that is what is tested
      () => ({ then: (resolve: (token: string) => void) => void setImmediate(resolve, "t") }),
    ],
  ])("takes a token that is %s", async (_, getToken) => {
    const { sent } = await send([{ oauth: [] }], { oauth: { getToken: getToken as () => string } });
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t"]);
  });

  it("places a key where the global Promise is another one, as zone.js makes it", async () => {
    vi.stubGlobal("Promise", class extends Promise<unknown> {});
    onTestFinished(() => void vi.unstubAllGlobals());
    const { sent } = await send([{ query: [] }], { query: "secret" });
    expect(sent.map(({ url }) => url)).toEqual(["https://api.example/things?page=1&key=secret"]);
  });

  it("replays once after a 401, with the body, when there is another token", async () => {
    const tokens = ["old", "new"];
    const source = {
      getToken: () => tokens[0] ?? "",
      refused: (token: string) => token === "old" && tokens.shift() !== undefined,
    };
    const { sent, response } = await send([{ oauth: [] }], { oauth: source }, [401, 200]);
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer old", "Bearer new"]);
    expect(await response.text()).toBe("body");
  });

  it.each([
    ["there is no other token", () => false, 1],
    ["the new token is refused as well", () => true, 2],
  ])("gives the 401 back when %s", async (_, refused, attempts) => {
    const { sent, response } = await send([{ oauth: [] }], { oauth: { getToken: () => "t", refused } }, [401, 401]);
    expect(response.status).toBe(401);
    expect(sent).toHaveLength(attempts);
  });

  it("does not replay for a static key", async () => {
    const { sent, response } = await send([{ bearer: [] }], { bearer: "key" }, [401]);
    expect([sent.length, response.status]).toEqual([1, 401]);
  });
});
