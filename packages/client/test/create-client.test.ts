import { describe, expect, it, vi } from "vitest";
import { createClient } from "../src/index.ts";
import { contract, observed, type paths } from "./_things.ts";

const credentials = { key: "live_SECRET", company: "c1" };

describe("createClient", () => {
  it("sends to the contract's server with the credentials of its schemes", async () => {
    const { client, sent } = observed();
    const { data, status } = await client.GET("/things", { params: { query: { kind: "a", limit: 2 } } });
    expect(data).toEqual({ id: "1" });
    expect(status).toBe(200);
    expect(sent[0]?.url).toBe("https://api.things.example/v1/things?kind=a&limit=2");
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer live_SECRET");
    expect(sent[0]?.headers.get("x-company")).toBe("c1");
    expect(sent[0]?.headers.get("user-agent")).toBe("scope-things/1.2.0");
  });

  it("sends an operation with a server of its own there, without credentials that it does not ask for", async () => {
    const { client, sent } = observed();
    await client.POST("/token", { body: { grant_type: "authorization_code", code: "a b" } });
    expect(sent[0]?.url).toBe("https://auth.things.example/token");
    expect(sent[0]?.headers.get("authorization")).toBeNull();
    expect(sent[0]?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(await sent[0]?.text()).toBe("grant_type=authorization_code&code=a+b");
  });

  it("sends a multipart body as a form with its boundary", async () => {
    const { client, sent } = observed();
    await client.POST("/files", { body: { file: new Blob(["x"], { type: "text/plain" }), note: "n" } });
    expect(sent[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    const form = await sent[0]?.formData();
    expect(form?.get("note")).toBe("n");
    expect(await (form?.get("file") as Blob | undefined)?.text()).toBe("x");
  });

  it("takes an answer that a mocked fetch gives at once", async () => {
    const fetch = vi.fn().mockReturnValue(Response.json({ id: "1" }));
    const client = createClient<paths, typeof contract>(contract, { credentials, fetch });
    expect((await client.GET("/things")).data).toEqual({ id: "1" });
  });

  it("reads an answer that is not JSON as what it is", async () => {
    const { client } = observed(() => new Response("a,b", { headers: { "content-type": "text/csv" } }));
    expect((await client.GET("/report")).data).toBe("a,b");
  });

  it("sends everything to a server of the caller's own", async () => {
    const { client, sent } = observed(undefined, { credentials, baseUrl: "http://127.0.0.1:4010/v1/" });
    await client.GET("/things");
    await client.POST("/token", { body: { grant_type: "x" } });
    expect(sent.map(({ url }) => url)).toEqual(["http://127.0.0.1:4010/v1/things", "http://127.0.0.1:4010/v1/token"]);
  });

  it("takes openapi-fetch middleware, which never sees a credential", async () => {
    const { client, sent } = observed();
    const seen: (string | null)[] = [];
    const middleware = {
      onRequest({ request }: { request: Request }) {
        seen.push(request.headers.get("authorization"));
        request.headers.set("X-Trace", "t");
      },
      onResponse({ request }: { request: Request }) {
        seen.push(request.headers.get("authorization"));
      },
    };
    client.use(middleware);
    await client.GET("/things");
    client.eject(middleware);
    await client.GET("/things");
    expect(seen).toEqual([null, null]);
    expect(sent.map(({ headers }) => headers.get("x-trace"))).toEqual(["t", null]);
  });

  it("offers the method as an argument too", async () => {
    const { client, sent } = observed();
    await client.request("get", "/things/{id}", { params: { path: { id: "a/b" } } });
    expect([sent[0]?.method, sent[0]?.url]).toEqual(["GET", "https://api.things.example/v1/things/a%2Fb"]);
  });
});

describe("environments", () => {
  it("follows the key's prefix", async () => {
    const { client, sent } = observed(undefined, {
      credentials: { key: "test_SECRET", company: "c" },
      variables: { tenant: "acme" },
    });
    await client.GET("/things");
    expect(sent[0]?.url).toBe("https://acme.sandbox.things.example/things");
  });

  it.each<[string, Parameters<typeof createClient<paths, typeof contract>>[1], RegExp]>([
    [
      "a key of another environment",
      { environment: "sandbox", credentials },
      /key is a production key \(it begins with live_\) but the environment is sandbox/,
    ],
    [
      "an unknown environment",
      { environment: "staging" as "sandbox" },
      /environment has to be one of production, sandbox/,
    ],
    ["a missing variable", { environment: "sandbox" }, /tenant is missing/],
    [
      "a variable that would change the host",
      { environment: "sandbox", variables: { tenant: "evil.example/" } },
      /tenant is not a host name/,
    ],
    ["plain http", { baseUrl: "http://api.things.example" }, /not https/],
    ["a base URL with a query", { baseUrl: "https://a.example/?x=1" }, /query/],
    ["a base URL with credentials", { baseUrl: "https://u:CANARY@a.example/" }, /must not hold credentials/],
    ["a relative base URL", { baseUrl: "/api" }, /not an absolute URL/],
  ])("refuses %s at construction", (_, options, message) => {
    const make = () => createClient<paths, typeof contract>(contract, options);
    expect(make).toThrow(message);
    expect(make).toThrow(/^(?!.*(SECRET|CANARY))/);
  });
});

describe("a fetch of the caller's own", () => {
  const withFetch = (fetch: () => unknown) =>
    createClient<paths, typeof contract>(contract, { credentials, fetch: fetch as () => Promise<Response> });

  it("may answer at once", async () => {
    const { data } = await withFetch(() => Response.json({ id: "7" })).GET("/things");
    expect(data).toEqual({ id: "7" });
  });

  it.each([
    ["at once", () => undefined],
    ["in time", async () => undefined],
  ])("that gives nothing, %s, is named, and not asked again", async (_, nothing) => {
    const fetch = vi.fn(nothing);
    await expect(withFetch(fetch).GET("/things")).rejects.toThrow(new TypeError("GET /things: fetch gave no Response"));
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe("path parameters", () => {
  it.each([
    ["..", /path parameter id is "\.\."/],
    [".", /path parameter id is "\."/],
    ["", /path parameter id is empty/],
    ["a\nb", /control characters/],
    [undefined, /path parameter id is missing/],
  ])("refuses %j before anything is sent", async (id, message) => {
    const { client, sent } = observed();
    await expect(client.GET("/things/{id}", { params: { path: { id: id as string } } })).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });
});

describe("redirects", () => {
  const redirect = (location: string) => (request: Request) =>
    request.url.endsWith("/things")
      ? new Response(null, { status: 302, headers: { location } })
      : Response.json({ id: "2" });

  it("follows one within the origin", async () => {
    const { client, sent } = observed(redirect("/v1/things/2"));
    expect((await client.GET("/things")).data).toEqual({ id: "2" });
    expect(sent[1]?.headers.get("x-company")).toBe("c1");
  });

  it.each(["https://evil.example/", "http://api.things.example/v1/things/2", "//evil.example/"])(
    "takes no credential to %s",
    async (location) => {
      const { client, sent } = observed(redirect(location));
      const { response, error, data } = await client.GET("/things");
      expect([response.status, data, sent.length]).toEqual([302, undefined, 1]);
      expect(error).toBeDefined();
    },
  );
});

describe("a 401", () => {
  const source = () => {
    let token = "old";
    return {
      getToken: () => token,
      refused(refused: string) {
        token = "new";
        return refused !== token;
      },
    };
  };
  const refuse = (code: string) => (request: Request) =>
    request.headers.get("authorization") === "Bearer new"
      ? Response.json({ id: "1" })
      : Response.json({ error: { code } }, { status: 401 });

  it("is replayed with a new token when the contract says that the token is at fault", async () => {
    const { client, sent } = observed(refuse("EXPIRED"), { credentials: { key: source(), company: "c" } });
    expect((await client.POST("/things", { body: { name: "n" } })).status).toBe(200);
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual(['{"name":"n"}', '{"name":"n"}']);
  });

  it("comes back as it is when something else is", async () => {
    const { client, sent } = observed(refuse("NOT_YOURS"), { credentials: { key: source(), company: "c" } });
    expect((await client.GET("/things")).response.status).toBe(401);
    expect(sent).toHaveLength(1);
  });
});
