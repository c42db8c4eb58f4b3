import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callChecks } from "../src/check-answer.ts";
import {
  type CallSettings,
  ContractError,
  DecodeError,
  type DriftEvent,
  type Validate,
  type Validators,
} from "../src/index.ts";
import { contract, observed } from "./_things.ts";

/** What ajv compiles, by hand: an object whose `id` is a text and whose `size` is a number. */
const thing: Validate = Object.assign(
  (value: unknown) => {
    const { id, size } = value as { id?: unknown; size?: unknown };
    const errors = [];
    if (id === undefined)
      errors.push({ instancePath: "", keyword: "required", params: { missingProperty: "id" }, data: value });
    else if (typeof id !== "string")
      errors.push({ instancePath: "/id", keyword: "type", params: { type: "string" }, data: id });
    if (size !== undefined && typeof size !== "number")
      errors.push({ instancePath: "/size", keyword: "type", params: { type: ["number", "null"] }, data: size });
    Object.assign(thing, { errors });
    return errors.length === 0;
  },
  { errors: null },
);
const broken: Validate = () => {
  throw new RangeError("CANARY");
};
const validators: Validators = {
  "GET /things": { responses: { 200: thing, "4XX": { "application/problem+json": thing }, 404: thing, 422: {} } },
  "POST /things": { request: thing, responses: { default: thing } },
  "GET /things/{id}": { responses: { 200: broken } },
  "POST /token": {
    request: { "application/json": thing, "application/x-www-form-urlencoded": null },
    responses: { 200: thing },
  },
  "POST /files": { request: thing, responses: { 200: thing } },
  "DELETE /things/{id}": { responses: { 204: {} } },
  "GET /report": { responses: { 200: { "text/csv": null } } },
};
const json = { "content-type": "application/json" };

/** A client that checks, with all that it told. */
function checked(
  answer: () => Response,
  settings: Partial<CallSettings> = {},
  load = async () => ({ validators, callChecks }),
) {
  const drift: DriftEvent[] = [];
  const { client, sent } = observed(answer, {
    credentials: { key: "live_SECRET", company: "c" },
    validate: "report",
    onDrift: (event) => drift.push(event),
    validators: load,
    retry: false,
    ...settings,
  });
  return { client, sent, drift };
}

const missing = { pointer: "/id", keyword: "required", expected: "a value", found: "nothing" };

describe("an answer", () => {
  it("that is as the contract says is given back, and nobody is told", async () => {
    const { client, drift } = checked(() => Response.json({ id: "1" }));
    expect((await client.GET("/things")).data).toEqual({ id: "1" });
    expect(drift).toEqual([]);
  });

  it.each<[string, Response, Partial<DriftEvent>]>([
    ["lacks a field", Response.json({ name: "CANARY" }), { status: 200, problems: [missing] }],
    [
      "has fields of other types",
      Response.json({ id: { secret: "CANARY" }, size: "CANARY" }),
      {
        status: 200,
        problems: [
          { pointer: "/id", keyword: "type", expected: "string", found: "object" },
          { pointer: "/size", keyword: "type", expected: "number or null", found: "string" },
        ],
      },
    ],
    ["is a failure that lacks a field", Response.json({}, { status: 404 }), { status: 404, problems: [missing] }],
    [
      "is a failure of a range",
      new Response("{}", { status: 409, headers: { "content-type": "application/problem+json; charset=utf-8" } }),
      { status: 409, problems: [missing] },
    ],
    [
      "has a status that is not documented",
      Response.json({}, { status: 500 }),
      {
        status: 500,
        problems: [{ pointer: "", keyword: "status", expected: "200, 404, 422, 4XX", found: "500" }],
      },
    ],
    [
      "has another content type",
      new Response("CANARY", { status: 404, headers: { "content-type": "text/html; q=CANARY" } }),
      {
        problems: [{ pointer: "", keyword: "content-type", expected: "application/json", found: "text/html" }],
      },
    ],
    [
      "has no content type",
      new Response(new Uint8Array([123, 125])),
      {
        problems: [{ pointer: "", keyword: "content-type", expected: "application/json", found: "no Content-Type" }],
      },
    ],
    [
      "has no body",
      new Response(null, { status: 200, headers: json }),
      { problems: [{ pointer: "", keyword: "content-type", expected: "application/json", found: "no body" }] },
    ],
    [
      "has a body that is not documented",
      Response.json({}, { status: 422 }),
      { problems: [{ pointer: "", keyword: "content-type", expected: "no body", found: "application/json" }] },
    ],
  ])("that %s is reported, by its shape alone, and given back", async (_, answer, want) => {
    const { client, drift } = checked(() => answer.clone());
    const result = await client.GET("/things");
    expect(result.status).toBe(answer.status);
    expect(drift).toEqual([{ operation: "GET /things", where: "response", status: answer.status, ...want }]);
    expect(JSON.stringify(drift)).not.toContain("CANARY");

    const { client: strict, drift: told } = checked(() => answer.clone(), { validate: "throw" });
    const error = await strict.GET("/things").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ operation: "GET /things", attempts: 1, where: "response", ...want });
    expect(told).toEqual(drift);
    for (const text of [inspect(error, { depth: 9 }), JSON.stringify(error), String(error)]) {
      expect(text).not.toContain("CANARY");
    }
    expect((error as ContractError).result).toMatchObject({ status: result.status, response: expect.any(Response) });
  });

  it("has a first problem in the message of its error", async () => {
    const { client } = checked(() => Response.json({ size: "x" }), { validate: "throw" });
    await expect(client.GET("/things")).rejects.toThrow(
      "GET /things: the answer (HTTP 200) differs from the contract: /id: expected a value, found nothing, and 1 more",
    );
  });

  it.each<[string, () => Response, string]>([
    ["no body where none is documented", () => new Response(null, { status: 204 }), "DELETE /things/{id}"],
    [
      "a text, of which only the type is looked at",
      () => new Response("a", { headers: { "content-type": "text/csv" } }),
      "GET /report",
    ],
    ["any, to an operation that has no validators", () => Response.json(7), "PUT /things"],
  ])("is not drift: %s", async (_, answer, operation) => {
    const { client, drift } = checked(answer);
    const [method = "", path = ""] = operation.split(" ");
    await client.request(method.toLowerCase() as "get", path as "/things", { params: { path: { id: "1" } } } as never);
    expect(drift).toEqual([]);
  });

  it.each([
    ["an integer beyond 2^53", "9007199254740993", 9007199254740993n],
    ["a decimal of many digits", "0.10000000000000000555", "0.10000000000000000555"],
    ["an integer beyond all doubles", `1${"0".repeat(400)}`, 10n ** 400n],
  ])("may have %s for a number, and keeps every digit", async (_, digits, want) => {
    const answer = () => new Response(`{"id":"1","size":${digits}}`, { headers: json });
    const { client, drift } = checked(answer);
    expect((await client.GET("/things")).data).toEqual({ id: "1", size: want });
    expect(drift).toEqual([]);
  });

  it("may not have a text of digits for a number", async () => {
    const { client, drift } = checked(
      () => new Response('{"id":"1","size":"0.10000000000000000555"}', { headers: json }),
    );
    await client.GET("/things");
    expect(drift[0]?.problems).toEqual([
      { pointer: "/size", keyword: "type", expected: "number or null", found: "string" },
    ]);
  });

  it("that is not JSON at all is still a DecodeError, and drift if its type is", async () => {
    const html = new Response("<p>", { headers: { "content-type": "text/html" } });
    const { client, drift } = checked(() => html.clone());
    await expect(client.GET("/things")).rejects.toBeInstanceOf(DecodeError);
    expect(drift[0]?.problems[0]).toMatchObject({ keyword: "content-type", found: "text/html" });
    const { client: other, drift: none } = checked(() => new Response("{", { headers: json }), { validate: "throw" });
    await expect(other.GET("/things")).rejects.toBeInstanceOf(DecodeError);
    expect(none).toEqual([]);
  });

  it("tells of 20 problems and no more", async () => {
    const many: Validate = Object.assign(() => false, {
      errors: Array.from({ length: 1000 }, (_, at) => ({
        instancePath: `/${at}`,
        keyword: "type",
        params: { type: "x" },
      })),
    });
    const { client, drift } = checked(
      () => Response.json({}),
      {},
      async () => ({
        validators: { "GET /things": { responses: { 200: many } } },
        callChecks,
      }),
    );
    await client.GET("/things");
    expect(drift[0]?.problems).toHaveLength(20);
  });
});

describe("a request", () => {
  const body = { name: "CANARY", size: 9007199254740993n } as never;
  const drift = [{ operation: "POST /things", where: "request", problems: [missing] }];

  it("is not looked at unless it is asked for", async () => {
    const { client, drift: told } = checked(() => Response.json({ id: "1" }));
    await client.POST("/things", { body });
    expect(told).toEqual([]);
  });

  it("that differs is reported, and sent", async () => {
    const { client, sent, drift: told } = checked(() => Response.json({ id: "1" }), { validateRequests: true });
    expect((await client.POST("/things", { body })).data).toEqual({ id: "1" });
    expect(told).toEqual(drift);
    expect(await sent[0]?.text()).toBe('{"name":"CANARY","size":9007199254740993}');
  });

  it("that differs is thrown, and not sent", async () => {
    const settings = { validateRequests: true, validate: "throw" } as const;
    const { client, sent, drift: told } = checked(() => Response.json({ id: "1" }), settings);
    const error = await client.POST("/things", { body }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ where: "request", status: undefined, attempts: 0, problems: [missing] });
    expect((error as ContractError).message).toBe(
      "POST /things: the request differs from the contract: /id: expected a value, found nothing",
    );
    expect(told).toEqual(drift);
    expect(sent).toEqual([]);
  });
});

describe("the content type of a request", () => {
  const fine = () => Response.json({ id: "1" });

  it("may be any that is documented", async () => {
    const { client, drift } = checked(fine, { validateRequests: true });
    await client.POST("/token", { body: { grant_type: "x" } });
    await client.GET("/things");
    expect(drift).toEqual([]);
  });

  it("may be no other", async () => {
    const { client, drift } = checked(fine, { validateRequests: true });
    await client.POST("/files", { body: { file: new Blob(["CANARY"]) } });
    const problem = {
      pointer: "",
      keyword: "content-type",
      expected: "application/json",
      found: "multipart/form-data",
    };
    expect(drift).toEqual([{ operation: "POST /files", where: "request", problems: [problem] }]);
  });
});

describe("checks", () => {
  const bad = () => Response.json({});

  it("can be had for one call, and left out for one", async () => {
    const { client } = checked(bad, { validate: "off" });
    await client.GET("/things");
    await expect(client.GET("/things", { validate: "throw" })).rejects.toBeInstanceOf(ContractError);
    const { client: strict } = checked(bad, { validate: "throw" });
    await strict.GET("/things", { validate: "off" });
  });

  it("are loaded by the first call that needs them, once", async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      return { validators, callChecks };
    };
    const { client } = checked(bad, { validate: "off" }, load);
    await client.GET("/things");
    expect(loads).toBe(0);
    await client.GET("/things", { validate: "report" });
    await client.GET("/things", { validate: "report" });
    expect(loads).toBe(1);
  });

  it("that cannot be loaded do not break a call whose drift is to be reported; it is told once", async () => {
    let loads = 0;
    const fail = async () => {
      loads += 1;
      throw new SyntaxError("no such chunk");
    };
    const { client, drift } = checked(bad, {}, fail);
    expect((await client.GET("/things")).data).toEqual({});
    expect((await client.GET("/things")).data).toEqual({});
    const expected = 'validators: () => import("@scope/things/validators")';
    const problems = [{ pointer: "", keyword: "validators", expected, found: "SyntaxError" }];
    expect(drift).toEqual([{ operation: "GET /things", where: "response", problems }]);
    // Each call tries again.
    expect(loads).toBe(2);
    await expect(client.GET("/things", { validate: "throw" })).rejects.toThrow("no such chunk");
  });

  it("that do not come in time do not hold a call up for long", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    try {
      const { client, drift } = checked(bad, {}, () => new Promise(() => {}));
      const call = client.GET("/things");
      await vi.advanceTimersByTimeAsync(2_000);
      expect((await call).data).toEqual({});
      expect(drift[0]?.problems[0]?.keyword).toBe("validators");
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ["nothing to load", null],
    ["a bundle without them", async () => ({})],
  ])("with %s say what to do", async (_, load) => {
    const { client, sent } = checked(bad, { validate: "throw" }, load as never);
    const remedy = 'validate needs validators: () => import("@scope/things/validators")';
    await expect(client.GET("/things")).rejects.toThrow(new TypeError(`[@scope/things] ${remedy}.`));
    expect(sent).toEqual([]);
  });

  it("want somebody to report to", async () => {
    const { client, sent } = checked(bad, { onDrift: undefined as never });
    await expect(client.GET("/things")).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  it("that break do not break a call", async () => {
    const { client, drift } = checked(bad);
    const { data } = await client.GET("/things/{id}", { params: { path: { id: "1" } } });
    expect(data).toEqual({});
    expect(drift[0]?.problems).toEqual([
      { pointer: "", keyword: "validators", expected: "a body that can be looked at", found: "RangeError" },
    ]);
  });

  describe.each<[string, () => void]>([
    [
      "throws",
      () => {
        throw new Error("a listener");
      },
    ],
    ["rejects", () => Promise.reject(new Error("a listener"))],
  ])("tell a listener that %s", (_, onDrift) => {
    const unhandled: unknown[] = [];
    const keep = (reason: unknown) => unhandled.push(reason);
    beforeEach(() => void process.on("unhandledRejection", keep));
    afterEach(async () => {
      // The runtime looks for them when the microtasks are done.
      await new Promise((resolve) => setImmediate(resolve));
      process.off("unhandledRejection", keep);
      expect(unhandled).toEqual([]);
    });

    it("and the call goes on", async () => {
      expect((await checked(bad, { onDrift }).client.GET("/things")).data).toEqual({});
    });

    it("and what is thrown is the drift", async () => {
      const { client } = checked(bad, { onDrift, validate: "throw" });
      await expect(client.GET("/things")).rejects.toBeInstanceOf(ContractError);
    });

    it("that they could not be loaded, and the call goes on", async () => {
      const { client } = checked(bad, { onDrift }, () => Promise.reject(new Error("offline")));
      expect((await client.GET("/things")).data).toEqual({});
    });
  });

  it("keep what a caller gets as it is", async () => {
    const answer = { id: 7, extra: [1, { a: null }] };
    const off = await observed(() => Response.json(answer)).client.GET("/things");
    const on = await checked(() => Response.json(answer)).client.GET("/things");
    expect(on.data).toEqual(off.data);
    expect(Object.keys(on).sort()).toEqual(Object.keys(off).sort());
    expect(contract.operations).not.toHaveProperty("GET /things");
  });
});
