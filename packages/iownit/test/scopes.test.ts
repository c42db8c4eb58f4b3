import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createIownit, type IownitOptions } from "../src/index.ts";
import { clientId, startNode, type TestNode } from "./_node.ts";

let node: TestNode;
beforeEach(async () => {
  node = await startNode("password");
});
afterEach(() => node[Symbol.asyncDispose]());

const connect = (options: Partial<IownitOptions> = {}) =>
  createIownit({ baseUrl: node.url, clientId, clientSecret: "password", ...options });

describe("scopes of iownit's calls", () => {
  it("asks for what each operation names, once for all calls with the same scopes", async () => {
    const iownit = connect();
    await Promise.all(
      Array.from({ length: 20 }, (_, call) =>
        iownit.GET((["/external/v1/investor", "/external/v1/org"] as const)[call % 2] ?? "/external/v1/org"),
      ),
    );
    expect(node.granted.sort()).toEqual(["readInvestor", "readOrgs"]);
    expect(node.calls.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(node.calls.every(({ call, scope }) => scope === (call.endsWith("org") ? "readOrgs" : "readInvestor"))).toBe(
      true,
    );
  });

  it("takes any token in hand for an operation that names no scope", async () => {
    const iownit = connect();
    await iownit.GET("/external/v1/org");
    await iownit.GET("/external/v1/oauth/client/current");
    expect(node.granted).toEqual(["readOrgs"]);
    expect(node.calls.at(-1)).toMatchObject({ call: "GET /external/v1/oauth/client/current", scope: "readOrgs" });
  });

  it("asks for a token without scopes when there is none in hand", async () => {
    await connect().GET("/external/v1/oauth/client/current");
    expect(node.granted).toEqual([""]);
  });

  it("renews each token by itself when it is refused", async () => {
    const iownit = connect();
    await iownit.GET("/external/v1/org");
    await iownit.GET("/external/v1/investor");
    node.revoke();
    const results = await Promise.all([
      iownit.GET("/external/v1/org"),
      iownit.GET("/external/v1/investor"),
      // It had the token of the call before it.
      iownit.GET("/external/v1/oauth/client/current"),
    ]);
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(node.granted.slice(2).sort()).toEqual(["readInvestor", "readOrgs"]);
  });

  it("gives a 403 for a missing scope back as it is, and keeps the token", async () => {
    const iownit = connect({ scope: ["readOrgs"] });
    const { status, error } = await iownit.GET("/external/v1/investor");
    expect({ status, error }).toEqual({
      status: 403,
      error: { code: "AU0002", message: "Missing scope readInvestor" },
    });
    await iownit.GET("/external/v1/org");
    expect(node.granted).toEqual(["readOrgs"]);
    expect(node.calls.map(({ status }) => status)).toEqual([403, 200]);
  });

  it("names the scope that the client may not have", async () => {
    const outcome = connect().GET("/external/v1/nav-reporting");
    await expect(outcome).rejects.toMatchObject({
      code: "token_request_refused",
      oauthError: "invalid_scope",
      status: 400,
      message: expect.stringMatching(/invalid_scope\. It was asked for: readNAV\.$/),
    });
  });

  it("takes one token for all calls when scopes are given", async () => {
    const iownit = connect({ scope: ["readOrgs", "readInvestor"] });
    await iownit.GET("/external/v1/org");
    await iownit.GET("/external/v1/investor");
    expect(node.granted).toEqual(["readOrgs readInvestor"]);
  });
});
