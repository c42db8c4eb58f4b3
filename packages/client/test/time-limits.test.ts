import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  AbortError,
  type CallError,
  type CallEvent,
  type ClientSettings,
  ConnectionError,
  TimeoutError,
} from "../src/index.ts";
import { observed } from "./_things.ts";

const credentials = { key: "live_SECRET", company: "c" };
const never = (request: Request) =>
  new Promise<Response>((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason)));
/** Headers at once, and then half a body that never ends. */
const half = () =>
  new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":')) }));

/** fetch ties the body to the signal; a Response made by hand does not. */
const tied = (answer: () => Response) => async (request: Request) => {
  const response = answer();
  const reader = response.body?.getReader();
  const body = new ReadableStream({
    start: (controller) => request.signal.addEventListener("abort", () => controller.error(request.signal.reason)),
    async pull(controller) {
      const part = await reader?.read();
      if (!part || part.done) controller.close();
      else controller.enqueue(part.value);
    },
  });
  return new Response(body, response);
};

describe("limits of time", () => {
  it.each<[string, (request: Request) => Promise<Response>, object, Partial<TimeoutError>]>([
    ["an attempt", never, { attemptTimeoutMs: 30, retry: false }, { limit: "attempt", timeoutMs: 30, attempts: 1 }],
    [
      "all attempts",
      never,
      { attemptTimeoutMs: 20, retry: { attempts: 2, baseMs: 1 } },
      { limit: "attempt", attempts: 2 },
    ],
    ["a call", never, { timeoutMs: 50, attemptTimeoutMs: false }, { limit: "call", timeoutMs: 50 }],
    ["the body of a success", tied(half), { timeoutMs: 50 }, { limit: "call" }],
    [
      "the body of a failure",
      tied(() => new Response(half().body, { status: 404 })),
      { timeoutMs: 50 },
      { limit: "call" },
    ],
  ])("end %s", async (_, answer, settings, want) => {
    const { client } = observed(answer, { credentials, ...settings });
    const error = await client.GET("/things").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ name: "TimeoutError", operation: "GET /things", ...want });
  });

  it.each<[string, () => Promise<Response>, object, object]>([
    ["an attempt", () => new Promise(() => {}), { retry: false }, { limit: "attempt", timeoutMs: 30_000 }],
    ["all attempts", () => new Promise(() => {}), {}, { limit: "attempt", attempts: 3 }],
    ["a call", () => new Promise(() => {}), { attemptTimeoutMs: false }, { limit: "call", timeoutMs: 90_000 }],
    ["the body", async () => half(), {}, { limit: "call", timeoutMs: 90_000 }],
  ])("end %s when a test turns on the timers, and no other clock", async (_, answer, settings, want) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { client } = observed(answer, { credentials, ...settings });
    const error = client.GET("/things").catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await error).toMatchObject({ name: "TimeoutError", ...want });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(["timeoutMs", "attemptTimeoutMs"])(
    "refuse a %s that is no number, as Number() makes of a text",
    async (name) => {
      const { client, sent } = observed(undefined, { credentials });
      await expect(client.GET("/things", { [name]: Number.NaN })).rejects.toThrow(
        new TypeError(`${name} is NaN: it has to be milliseconds, or false`),
      );
      expect(sent).toEqual([]);
    },
  );

  it.each<[string, (request: Request) => Promise<Response>, object]>([
    [
      "the refusal",
      async () => new Response(null, { status: 503, headers: { "retry-after": "5" } }),
      { status: "fulfilled", value: { status: 503 } },
    ],
    [
      "the error",
      async () => Promise.reject(new TypeError("fetch failed")),
      { status: "rejected", reason: { name: "ConnectionError", attempts: 1 } },
    ],
  ])("give back %s at once, where the wait before another attempt would outlast the call", async (_, answer, want) => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    onTestFinished(() => void vi.restoreAllMocks());
    const { client, sent } = observed(answer, { credentials, timeoutMs: 400, retry: { baseMs: 5_000 } });
    const [outcome] = await Promise.allSettled([client.GET("/things")]);
    expect(outcome).toMatchObject(want);
    expect(sent).toHaveLength(1);
  });

  it("can be set for one call", async () => {
    const { client } = observed(never, { credentials });
    await expect(client.GET("/things", { timeoutMs: 20 })).rejects.toMatchObject({ limit: "call", timeoutMs: 20 });
  });

  it.each([
    ["before it begins", 0],
    ["while it waits for an answer", 20],
  ])("let the caller end a call %s", async (_, ms) => {
    const { client } = observed(never, { credentials });
    const controller = new AbortController();
    if (ms) setTimeout(() => controller.abort(new Error("enough")), ms);
    else controller.abort(new Error("enough"));
    const error = await client.GET("/things", { signal: controller.signal }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: "AbortError", cause: expect.objectContaining({ message: "enough" }) });
  });

  it.each<[string, CallError]>([
    ["took too long", new TimeoutError("attempt", 5, { operation: "GET /other", attempts: 7 })],
    ["found no server", new ConnectionError("no server", { operation: "GET /other", attempts: 7 })],
  ])("let the caller end a call because another one %s, whose error is not this one's", async (_, cause) => {
    const retries: CallEvent[] = [];
    const { client } = observed(never, {
      credentials,
      observe: (event) => event.type === "retry" && retries.push(event),
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort(cause), 20);
    const error = await client.GET("/things", { signal: controller.signal }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ operation: "GET /things", attempts: 1, cause });
    await expect(client.GET("/things", { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
      operation: "GET /things",
      attempts: 0,
      cause,
    });
    expect(retries).toEqual([]);
  });

  it("let the caller end the wait for a retry", async () => {
    const { client } = observed(async () => new Response(null, { status: 503, headers: { "retry-after": "5" } }), {
      credentials,
    });
    const start = performance.now();
    await expect(client.GET("/things", { signal: AbortSignal.timeout(30) })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("do not cut a stream that the caller reads", async () => {
    const { client } = observed(
      tied(() => new Response("a,b")),
      { credentials, timeoutMs: 30 },
    );
    const { data } = await client.GET("/report", { parseAs: "stream" });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await new Response(data ?? null).text()).toBe("a,b");
  });

  it("listen once to a signal that ends many calls, and end them all", async () => {
    const { client } = observed(never, { credentials });
    const controller = new AbortController();
    const listen = vi.spyOn(controller.signal, "addEventListener");
    const calls = Array.from({ length: 50 }, () =>
      client.GET("/things", { signal: controller.signal }).catch((error: Error) => error.name),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort();
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["AbortError"]));
    expect(listen).toHaveBeenCalledTimes(1);
  });

  describe("hold for each request of a middleware that sends several at once", () => {
    /** Two requests, of which the first is never answered. */
    function hedged(answer: (request: Request) => Promise<Response>, settings: Partial<ClientSettings>) {
      const ended: string[] = [];
      const { client, sent } = observed(
        (request) => {
          const name = `request ${sent.length}`;
          request.signal.addEventListener("abort", () => ended.push(`${name}: ${request.signal.reason.message}`));
          return sent.length === 1 ? never(request) : answer(request);
        },
        { credentials, ...settings },
      );
      client.use({
        onRequest: ({ request, options }) =>
          Promise.any([options.fetch(request.clone()), options.fetch(request)]).catch(({ errors }) => {
            throw errors[0];
          }),
      });
      return { client, ended };
    }

    it("the one that nobody waits for any more ends by its own limit", async () => {
      const { client, ended } = hedged(async () => Response.json({ id: "1" }), { attemptTimeoutMs: 50 });
      expect((await client.GET("/things")).data).toEqual({ id: "1" });
      expect(ended).toEqual([]);
      await expect.poll(() => ended).toEqual(["request 1: GET /things: no answer within 50 ms (attemptTimeoutMs)"]);
    });

    it("all end with the call", async () => {
      const { client, ended } = hedged(never, { timeoutMs: 50, attemptTimeoutMs: false });
      await expect(client.GET("/things")).rejects.toMatchObject({ name: "TimeoutError", limit: "call" });
      expect(ended).toHaveLength(2);
    });
  });
});
