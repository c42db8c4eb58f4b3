import { AuthError } from "@ledgerkit/auth";
import { describe, expect, it } from "vitest";
import { observed } from "./_things.ts";

/** A middleware that turns every request to another place. */
const turningTo = (place: string) => ({
  onRequest: ({ request }: { request: Request }) => new Request(new URL(place, request.url), request),
});
const credentials = { key: "live_SECRET", company: "c1" };

describe("a request that a middleware has turned elsewhere", () => {
  it.each([
    ["another host", "https://evil.example/v1/things"],
    ["another port", "https://api.things.example:8443/v1/things"],
    ["a host that only begins alike", "https://api.things.example.evil.example/v1/things"],
    ["this machine", "http://127.0.0.1:4010/v1/things"],
  ])("does not take the credentials to %s", async (_, place) => {
    const { client, sent } = observed();
    client.use(turningTo(place));
    const error = await client.GET("/things").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ code: "foreign_origin" });
    expect((error as Error).message).toBe(
      `GET /things: the request was turned to ${new URL(place).origin}, but its credentials belong to https://api.things.example.`,
    );
    expect(sent).toEqual([]);
  });

  it("does not take a write's either, and it is not tried again", async () => {
    const { client, sent } = observed();
    client.use(turningTo("https://evil.example/"));
    await expect(client.POST("/things", { body: { name: "n" } })).rejects.toMatchObject({ code: "foreign_origin" });
    expect(sent).toEqual([]);
  });

  it("takes them along within the server", async () => {
    const { client, sent } = observed();
    client.use(turningTo("/v2/things"));
    await client.GET("/things");
    expect([sent[0]?.url, sent[0]?.headers.get("x-company")]).toEqual(["https://api.things.example/v2/things", "c1"]);
  });

  it("goes where it is turned when it has no credentials", async () => {
    const { client, sent } = observed();
    client.use(turningTo("https://auth.elsewhere.example/token"));
    await client.POST("/token", { body: { grant_type: "x" } });
    expect([sent[0]?.url, sent[0]?.headers.get("authorization")]).toEqual([
      "https://auth.elsewhere.example/token",
      null,
    ]);
  });

  it("by which fetch would follow redirects to anywhere, does not: it is sent with redirect: manual", async () => {
    const { client, sent } = observed();
    client.use({ onRequest: ({ request }) => new Request(request.url) });
    await client.GET("/things");
    expect(sent[0]?.redirect).toBe("manual");
  });
});

describe("the server that the credentials belong to", () => {
  it.each([
    [
      "the client's baseUrl",
      { credentials, baseUrl: "https://PROXY.example:443/v1/" },
      {},
      "https://proxy.example/v1/things",
    ],
    ["the call's baseUrl", { credentials }, { baseUrl: "https://other.example/v1" }, "https://other.example/v1/things"],
    [
      "the environment's",
      { credentials: { ...credentials, key: "test_SECRET" }, variables: { tenant: "acme" } },
      {},
      "https://acme.sandbox.things.example/things",
    ],
  ])("is %s", async (_, options, init, want) => {
    const { client, sent } = observed(undefined, options);
    await client.GET("/things", init);
    expect([sent[0]?.url, sent[0]?.headers.get("x-company")]).toEqual([want, "c1"]);
  });

  it("is not the client's any more when the call has its own", async () => {
    const { client } = observed();
    client.use(turningTo("https://api.things.example/v1/things"));
    await expect(client.GET("/things", { baseUrl: "https://other.example" })).rejects.toMatchObject({
      code: "foreign_origin",
    });
  });
});
