import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type CallEvent, type Contract, createClient } from "../src/index.ts";
import { observed, type paths, contract as things } from "./_things.ts";

const contract = { ...things, rateLimit: { remaining: "X-Left", reset: "X-Reset" } } as const satisfies Contract;

/** A server that allows `size` calls in a window, and tells so. */
function limited(size: number, windowMs: number, tell: "seconds" | "time" = "time") {
  let windowEnd = 0;
  let left = size;
  let refused = 0;
  const order: string[] = [];
  const events: CallEvent[] = [];
  const client = createClient<paths, typeof contract>(contract, {
    credentials: { key: "live_SECRET", company: "c" },
    retry: false,
    observe: (event) => events.push(event),
    fetch: async (request) => {
      const now = Date.now();
      if (now >= windowEnd) {
        windowEnd = now + windowMs;
        left = size;
      }
      order.push(new URL(request.url).searchParams.get("limit") ?? "");
      if (left === 0) {
        refused += 1;
        return Response.json({ error: { code: "BUSY" } }, { status: 429, headers: { "retry-after": "1" } });
      }
      left -= 1;
      const reset = tell === "time" ? windowEnd / 1000 : (windowEnd - now) / 1000;
      return Response.json({ id: "1" }, { headers: { "x-left": String(left), "x-reset": String(reset) } });
    },
  });
  const get = (limit: number, init = {}) => client.GET("/things", { params: { query: { limit } }, ...init });
  return { get, order, events, refused: () => refused };
}

describe("rate limit", () => {
  it.each(["time", "seconds"] as const)("holds calls back before they are refused, told by a %s", async (tell) => {
    const { get, refused, events } = limited(3, 300, tell);
    await get(0);
    const results = await Promise.all([1, 2, 3, 4, 5, 6].map((index) => get(index)));
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(refused()).toBe(0);
    expect(events.some(({ type }) => type === "wait")).toBe(true);
  });

  it("is fair: who came first goes first", async () => {
    const { get, order } = limited(2, 200);
    await get(0);
    await get(1);
    await Promise.all([2, 3, 4, 5].map((index) => get(index)));
    expect(order).toEqual(["0", "1", "2", "3", "4", "5"]);
  });

  it("lets a caller give up its place without stopping the others", async () => {
    const { get } = limited(1, 300);
    await get(0);
    const hasty = get(1, { signal: AbortSignal.timeout(30) }).catch((error: Error) => error.name);
    const patient = get(2);
    expect(await hasty).toBe("AbortError");
    expect((await patient).status).toBe(200);
  });

  it.each([
    ["tells once that a call waits for a second", "1", ["start", "wait", "error"]],
    ["does not hold a call for longer than a minute: the server says itself how long it is", "61", ["start", "end"]],
    ["does not hold a call for a year", "31536000", ["start", "end"]],
  ])("%s", async (_, retryAfter, want) => {
    const events: CallEvent[] = [];
    const client = createClient<paths, typeof contract>(contract, {
      credentials: { key: "live_SECRET", company: "c" },
      retry: false,
      timeoutMs: 500,
      observe: (event) => events.push(event),
      fetch: async () => new Response(null, { status: 429, headers: { "retry-after": retryAfter } }),
    });
    await client.GET("/things");
    await client.GET("/things").catch(() => {});
    expect(events.map(({ type }) => type)).toEqual(["start", "end", ...want]);
  });

  it("waits by the timer alone, which tests turn on by hand", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const answers = [new Response(null, { status: 429, headers: { "retry-after": "5" } }), Response.json({ id: "1" })];
    const { client } = observed(() => answers.shift() ?? Response.error(), {
      credentials: { key: "live_SECRET", company: "c" },
      retry: false,
    });
    expect((await client.GET("/things")).status).toBe(429);
    const call = client.GET("/things");
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await call).status).toBe(200);
  });

  it("says of a call that it held back for too long that it was never sent", async () => {
    const { get, order } = limited(1, 300);
    await get(0);
    await expect(get(1, { timeoutMs: 30 })).rejects.toMatchObject({
      name: "TimeoutError",
      message: "GET /things: not sent within 30 ms (timeoutMs)",
      attempts: 0,
    });
    expect(order).toEqual(["0"]);
  });

  it("can be switched off", async () => {
    const { get, refused } = limited(1, 200);
    await get(0);
    await get(1, { rateLimit: false });
    expect(refused()).toBe(1);
  });
});
