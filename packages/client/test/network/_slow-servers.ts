import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { AbortError, ConnectionError, TimeoutError } from "../../src/index.ts";
import { clientOf, failure, get, good, post } from "./_client.ts";
import { answer, methodsOf, serving } from "./_server.ts";
import { until } from "./_until.ts";

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

/** Servers that take longer than the caller waits. */
export const slowServers: Record<string, () => Promise<void>> = {
  "a server that never answers: the attempt's limit": () =>
    serving(
      () => {},
      async (server) => {
        const limits = { attemptTimeoutMs: 60, retry: { attempts: 2, baseMs: 1 } };
        const want = { limit: "attempt", timeoutMs: 60 } as const;
        await failure(get(clientOf(server.url, limits)), TimeoutError, { ...want, attempts: 2 }, 1_000);
        await failure(post(clientOf(server.url, limits)), TimeoutError, { ...want, attempts: 1 }, 1_000);
        assert.equal(methodsOf(server), "GET GET POST");
        // Nothing is left of them.
        await until(() => server.busy.size === 0);
      },
    ),

  "a server that never answers: the call's limit": () =>
    serving(
      () => {},
      async (server) => {
        await failure(
          post(clientOf(server.url, { timeoutMs: 60 })),
          TimeoutError,
          { limit: "call", attempts: 1 },
          1_000,
        );
        await until(() => server.busy.size === 0);
      },
    ),

  "garbage is collected while a call waits: its connection is given up all the same": () =>
    serving(
      () => {},
      async (server) => {
        for (const middleware of [undefined, [{ onRequest: () => undefined }]]) {
          const call = failure(
            get(clientOf(server.url, { timeoutMs: 200 }), middleware && { middleware }),
            TimeoutError,
            { limit: "call", attempts: 1 },
            1_000,
          );
          await until(() => server.busy.size === 1);
          collectGarbage();
          await new Promise((resolve) => setTimeout(resolve, 20));
          collectGarbage();
          await call;
          await until(() => server.busy.size === 0);
        }
      },
    ),

  "an answer that comes too late: the write is not sent again": () =>
    serving(
      (socket) => setTimeout(() => socket.write(answer(good)), 120),
      async (server) => {
        await failure(post(clientOf(server.url, { attemptTimeoutMs: 60 })), TimeoutError, { attempts: 1 }, 1_000);
        await new Promise((resolve) => setTimeout(resolve, 150));
        assert.equal(methodsOf(server), "POST");
      },
    ),

  "a connection that is never made": async () => {
    // TEST-NET-1 (RFC 5737): nobody is there to refuse.
    const started = performance.now();
    const outcome = await post(clientOf("https://192.0.2.1", { timeoutMs: 200, retry: false })).catch(
      (error: unknown) => error,
    );
    assert.ok(outcome instanceof TimeoutError || outcome instanceof ConnectionError, String(outcome));
    assert.equal(outcome.attempts, 1);
    assert.ok(performance.now() - started < 1_500);
  },

  "headers that drip": () =>
    serving(
      (socket) => {
        const drops = [...`HTTP/1.1 200 OK\r\nx-slow: ${"x".repeat(500)}`];
        const timer = setInterval(() => socket.write(drops.shift() ?? "x"), 5);
        socket.on("close", () => clearInterval(timer));
      },
      async ({ url }) => {
        const limits = { attemptTimeoutMs: 80, retry: false } as const;
        await failure(get(clientOf(url, limits)), TimeoutError, { limit: "attempt", attempts: 1 }, 1_000);
      },
    ),

  "a body that drips: the call's limit covers the reading": () =>
    serving(
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n{"id":"');
        const timer = setInterval(() => socket.write("x"), 5);
        socket.on("close", () => clearInterval(timer));
      },
      async (server) => {
        await failure(
          get(clientOf(server.url, { timeoutMs: 100 })),
          TimeoutError,
          { limit: "call", attempts: 1 },
          1_000,
        );
        await failure(
          get(clientOf(server.url), { parseAs: "text", timeoutMs: 100 }),
          TimeoutError,
          { limit: "call", attempts: 1 },
          1_000,
        );
        await until(() => server.busy.size === 0);
      },
    ),

  "a failure's body that drips": () =>
    serving(
      (socket) => {
        socket.write('HTTP/1.1 400 X\r\ncontent-length: 100000\r\n\r\n{"code":"');
        const timer = setInterval(() => socket.write("x"), 5);
        socket.on("close", () => clearInterval(timer));
      },
      async ({ url }) => {
        await failure(get(clientOf(url, { timeoutMs: 100 })), TimeoutError, { limit: "call", attempts: 1 }, 1_000);
      },
    ),

  "the caller ends the call while the body comes": () =>
    serving(
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"id":'),
      async (server) => {
        const signal = AbortSignal.timeout(60);
        const error = await failure(get(clientOf(server.url), { signal }), AbortError, { attempts: 1 }, 1_000);
        assert.equal(error.cause, signal.reason);
        await until(() => server.busy.size === 0);
      },
    ),
};
