import { describe, expect, it } from "vitest";
import { type CallEvent, ConnectionError, type Contract, createClient } from "../src/index.ts";
import { observed, type paths, contract as things } from "./_things.ts";

const contract = {
  ...things,
  rateLimit: { status: 420 },
  operations: {
    ...things.operations,
    "POST /things": { idempotencyKey: { in: "header", name: "Idempotency-Key" } },
    "DELETE /things/{id}": { idempotent: false },
  },
} as const satisfies Contract;

const refusedConnection = () =>
  Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) });
const brokenConnection = () =>
  Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("no"), { code: "ECONNRESET" }) });

type Outcome = number | Response | Error;

function scripted(outcomes: Outcome[], options: object = {}) {
  const sent: { method: string; body: string; key: string | null; at: number }[] = [];
  const events: CallEvent[] = [];
  const client = createClient<paths, typeof contract>(contract, {
    credentials: { key: "live_SECRET", company: "c" },
    retry: { baseMs: 1 },
    observe: (event) => events.push(event),
    ...options,
    fetch: async (request) => {
      sent.push({
        method: request.method,
        body: await request.text(),
        key: request.headers.get("idempotency-key"),
        at: performance.now(),
      });
      const outcome = outcomes[Math.min(sent.length, outcomes.length) - 1] ?? 200;
      if (outcome instanceof Error) throw outcome;
      return typeof outcome === "number" ? Response.json({ id: "1" }, { status: outcome }) : outcome.clone();
    },
  });
  return { client, sent, events };
}

type Way = "read" | "write" | "write with key" | "delete that is not idempotent";

const ways: Record<Way, (client: ReturnType<typeof scripted>["client"]) => Promise<{ status: number }>> = {
  read: (client) => client.GET("/things"),
  write: (client) => client.POST("/things", { body: { name: "n" } }),
  "write with key": (client) => client.POST("/things", { body: { name: "n" }, idempotencyKey: "k-1" }),
  "delete that is not idempotent": (client) => client.DELETE("/things/{id}", { params: { path: { id: "1" } } }),
};

describe("retry", () => {
  it.each<[Way, Outcome, number]>([
    ["read", 500, 3],
    ["read", 503, 3],
    ["read", 408, 3],
    ["read", 429, 3],
    ["read", 420, 3],
    ["read", brokenConnection(), 3],
    ["read", refusedConnection(), 3],
    ["read", 404, 1],
    ["read", 501, 1],
    ["write", 500, 1],
    ["write", 502, 1],
    ["write", 503, 1],
    ["write", 504, 1],
    ["write", 408, 1],
    ["write", brokenConnection(), 1],
    ["write", refusedConnection(), 3],
    ["write", 429, 3],
    ["write", 420, 3],
    ["write with key", 500, 3],
    ["write with key", brokenConnection(), 3],
    ["delete that is not idempotent", 500, 1],
  ])("sends a %s that gets %s in all %i times", async (way, outcome, want) => {
    const { client, sent } = scripted([outcome]);
    await ways[way](client).catch((error: unknown) => expect(error).toBeInstanceOf(ConnectionError));
    expect(sent).toHaveLength(want);
    expect(new Set(sent.map(({ body, key }) => `${body} ${key}`)).size).toBe(1);
  });

  it("stops as soon as it goes well, and tells of it", async () => {
    const { client, sent, events } = scripted([500, brokenConnection(), 200]);
    expect((await client.GET("/things")).status).toBe(200);
    expect(sent).toHaveLength(3);
    expect(events.map(({ type }) => type)).toEqual(["start", "retry", "retry", "end"]);
    expect(events.at(-1)).toMatchObject({ operation: "GET /things", status: 200, attempts: 3 });
  });

  it("puts the attempts on the error", async () => {
    const { client } = scripted([brokenConnection()]);
    await expect(client.GET("/things")).rejects.toMatchObject({
      name: "ConnectionError",
      operation: "GET /things",
      attempts: 3,
    });
  });

  it.each([
    ["seconds", "1", 1000],
    ["a date of the server's clock", new Date(Date.UTC(2001, 0, 1, 0, 0, 1)).toUTCString(), 1000],
  ])("waits as long as Retry-After asks, in %s", async (_, value, want) => {
    const busy = new Response(null, {
      status: 503,
      headers: { "retry-after": value, date: new Date(Date.UTC(2001, 0, 1)).toUTCString() },
    });
    const { client, sent } = scripted([busy, 200]);
    await client.GET("/things");
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(want - 5);
  });

  it("gives the answer back when the server asks for too long a wait", async () => {
    const busy = new Response(null, { status: 503, headers: { "retry-after": "3600" } });
    const { client, sent } = scripted([busy]);
    expect((await client.GET("/things")).response.status).toBe(503);
    expect(sent).toHaveLength(1);
  });

  it("can be tuned and switched off, for a client and for a call", async () => {
    const off = scripted([500], { retry: false });
    await off.client.GET("/things");
    expect(off.sent).toHaveLength(1);
    const tuned = scripted([500]);
    await tuned.client.GET("/things", { retry: { attempts: 2, baseMs: 1 } });
    expect(tuned.sent).toHaveLength(2);
  });

  it.each<[string, Outcome]>([
    ["a failure", 500],
    ["a failure that says when to come again", new Response(null, { status: 503, headers: { "retry-after": "0" } })],
    ["a refusal that does not say when", 429],
  ])("does not multiply an outage: %s costs of the budget", async (_, outcome) => {
    const { client, sent } = scripted([outcome]);
    for (let call = 0; call < 100; call += 1) await client.GET("/things");
    expect(sent.length).toBeLessThanOrEqual(110);
  });

  it("comes again when the server says when, however many calls were refused", async () => {
    const busy = () => new Response(null, { status: 429, headers: { "retry-after": "0" } });
    const script = Array.from({ length: 60 }, (_, index) => (index % 2 ? 200 : busy()));
    const { client } = scripted(script, { rateLimit: false });
    for (let call = 0; call < 30; call += 1)
      expect((await client.POST("/things", { body: { name: "n" } })).status).toBe(200);
  });

  it.each<[string, () => ReadableStream]>([
    [
      "breaks when it is dropped",
      () =>
        new ReadableStream({
          cancel() {
            throw new Error("broken");
          },
        }),
    ],
    ["does not end when it is dropped", () => new ReadableStream({ cancel: () => new Promise(() => {}) })],
    ["has broken off", () => new ReadableStream({ start: (controller) => controller.error(new Error("broken")) })],
  ])("goes on after a refusal whose body %s", async (_, body) => {
    const answers = [new Response(body(), { status: 503 }), Response.json({ id: "1" })];
    const { client } = observed(() => answers.shift() ?? Response.error(), {
      credentials: { key: "live_SECRET", company: "c" },
      retry: { baseMs: 1 },
      timeoutMs: 1000,
    });
    expect((await client.GET("/things")).status).toBe(200);
  });

  it("does not send a stream twice", async () => {
    const { client, sent } = scripted([500]);
    const stream = () => new Blob(["x"]).stream();
    await client.POST("/things", {
      body: { name: "n" },
      bodySerializer: stream,
      duplex: "half",
      idempotencyKey: "k",
    } as never);
    expect(sent.map(({ body }) => body)).toEqual(["x"]);
  });

  it("signs each attempt anew", async () => {
    const tokens: (string | null)[] = [];
    let count = 0;
    const client = createClient<paths, typeof contract>(contract, {
      credentials: { key: { getToken: () => `token-${++count}` }, company: "c" },
      retry: { baseMs: 1 },
      fetch: async ({ headers }) => {
        tokens.push(headers.get("authorization"));
        return Response.json({}, { status: 500 });
      },
    });
    await client.GET("/things");
    expect(tokens).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
  });
});
