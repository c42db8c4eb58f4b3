import { inspect } from "node:util";
import { AuthError } from "@ledgerkit/auth";
import { describe, expect, it } from "vitest";
import { ApiError, ConnectionError, callFacts, unwrap } from "../src/index.ts";
import { observed } from "./_things.ts";

const thrown = async (answer: Response) => {
  const { client } = observed(() => answer.clone(), {
    credentials: { key: "live_SECRET", company: "c1" },
    retry: false,
  });
  const result = await client.GET("/things/{id}", { params: { path: { id: "1" } } });
  try {
    unwrap(result);
  } catch (error) {
    return error as ApiError;
  }
  throw new Error("nothing was thrown");
};

describe("unwrap", () => {
  it("gives the data of a call that went well", async () => {
    const { client } = observed();
    expect(unwrap(await client.GET("/things")).id).toBe("1");
  });

  it("throws an ApiError that says what the provider said", async () => {
    const body = { error: { code: "GONE", message: "It is gone.", requestId: "req_1" } };
    const error = await thrown(Response.json(body, { status: 404 }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: "ApiError",
      status: 404,
      code: "GONE",
      requestId: "req_1",
      body,
      operation: "GET /things/{id}",
    });
    expect(error.message).toBe("GET /things/{id} answered 404 GONE: It is gone.");
    expect(error.response.status).toBe(404);
  });

  it.each<[string, Response]>([
    ["an empty body", new Response(null, { status: 500 })],
    ["an empty body of length 0", new Response(null, { status: 404, headers: { "content-length": "0" } })],
    [
      "HTML",
      new Response("<html>", { status: 502, headers: { "content-type": "text/html", "x-request-id": "edge-1" } }),
    ],
    ["JSON of another shape", Response.json(["?"], { status: 500 })],
  ])("throws for a failure with %s", async (_, answer) => {
    const { status } = answer;
    const error = await thrown(answer);
    expect(error).toMatchObject({
      status,
      operation: "GET /things/{id}",
      message: `GET /things/{id} answered ${status}`,
    });
    if (status === 502) expect(error.requestId).toBe("edge-1");
  });

  it("shows no credential when it is logged", async () => {
    const error = await thrown(Response.json({ error: { code: "X" } }, { status: 404 }));
    for (const text of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error.stack)]) {
      expect(text).not.toContain("live_SECRET");
    }
  });
});

describe("what an error shows when it is logged", () => {
  const call = { operation: "GET /things", attempts: 1 };
  it.each([
    ["an ApiError", new ApiError(new Response(null, { status: 500 }), "", { ...call, contract: {} })],
    ["a ConnectionError", new ConnectionError("the connection broke", call)],
    ["an AuthError", new AuthError("no_credential", "there is none")],
  ])("of %s is nothing that is not known", (_, error) => {
    expect(Object.entries(error).filter(([, value]) => value === undefined)).toEqual([]);
    expect(inspect(error)).not.toContain("undefined");
  });
});

describe("callFacts", () => {
  it("is short where it is logged: the contract is not shown", async () => {
    const { client } = observed(() => Response.json({ error: { code: "GONE" } }, { status: 404 }));
    const result = await client.GET("/things");
    const facts = callFacts(result.response);
    const durationMs = expect.any(Number);
    expect(JSON.parse(JSON.stringify(facts))).toEqual({ operation: "GET /things", attempts: 1, durationMs });
    expect(inspect(facts)).not.toContain("contract");
    expect(() => unwrap(result)).toThrow("GET /things answered 404 GONE");
  });

  it("tells of the call behind an answer, also where a fetch gives the same answer again", async () => {
    const answer = new Response(null, { status: 204 });
    const { client } = observed(() => answer);
    for (const path of ["/things", "/report"] as const) {
      const { response } = await client.GET(path);
      expect(callFacts(response)).toMatchObject({ operation: `GET ${path}`, attempts: 1 });
    }
  });
});
