import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import {
  AbortError,
  type CallError,
  type ClientOptions,
  ConnectionError,
  type Contract,
  callFacts,
  createClient,
  DecodeError,
  TimeoutError,
} from "../../src/index.ts";
import { answer, type BareServer, bareServer, type OnRequest } from "./_server.ts";

/*
 * Faults of real connections: each case starts a server of its own that does one wrong thing, and says how a call ends then. No runner is
 * needed: vitest runs them on the toolchain's Node, and `_main.ts` on any other.
 */

const contract = {
  name: "@scope/network",
  version: "1.0.0",
  servers: { production: { url: "https://api.example" } },
  securitySchemes: {},
  security: [],
  operations: { "PUT /entries": { idempotencyKey: { in: "header", name: "Idempotency-Key" }, idempotent: false } },
} as const satisfies Contract;

interface Entry {
  id: string;
}
type Answers = {
  200: { content: { "application/json": Entry } };
  500: { content: { "application/json": { code: string } } };
};
interface paths {
  "/entries": {
    get: { parameters: { query?: { n?: number } }; responses: Answers };
    post: {
      parameters: object;
      requestBody: { content: { "application/json": { amount: number } } };
      responses: Answers;
    };
    put: {
      parameters: object;
      requestBody: { content: { "application/json": { amount: number } } };
      responses: Answers;
    };
  };
}

const good = '{"id":"1"}';

/** Every case ends in this many milliseconds at most; most in a few. */
const patience = 5_000;

const clientOf = (baseUrl: string, options: ClientOptions<typeof contract> = {}) =>
  createClient<paths, typeof contract>(contract, { baseUrl, retry: { baseMs: 1, maxMs: 5 }, ...options });
type NetworkClient = ReturnType<typeof clientOf>;

const get = (client: NetworkClient, init = {}) => client.GET("/entries", init);
const post = (client: NetworkClient, init = {}) => client.POST("/entries", { body: { amount: 5 }, ...init });

type Kind = new (...given: never[]) => CallError;

/** The error that a call ends with, of the right kind, and in time. */
async function failure<Error extends CallError>(
  call: Promise<unknown>,
  kind: new (...given: never[]) => Error,
  want: Partial<Error>,
  withinMs = patience,
): Promise<Error> {
  const start = performance.now();
  const outcome = await call.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  const took = performance.now() - start;
  assert.ok("error" in outcome, `the call went well: ${JSON.stringify(outcome)}`);
  const { error } = outcome;
  assert.ok(error instanceof (kind as unknown as Kind), `${kind.name} was to come, and this came: ${String(error)}`);
  for (const [name, value] of Object.entries(want)) assert.deepEqual(error[name as keyof CallError], value, name);
  assert.ok(took < withinMs, `it took ${Math.round(took)} ms`);
  return error as unknown as Error;
}

const methodsOf = ({ requests }: BareServer) => requests.map(({ method }) => method).join(" ");

/** A server for the length of one case. */
async function serving<T>(
  onRequest: OnRequest,
  use: (server: BareServer) => Promise<T>,
  more: Parameters<typeof bareServer>[1] = {},
): Promise<T> {
  const server = await bareServer(onRequest, more);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

const until = async (is: () => boolean) => {
  const end = performance.now() + 2_000;
  while (!is() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(is(), "what was waited for did not come");
};

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

export const cases: Record<string, () => Promise<void>> = {
  "nobody listens: tried again, a write too, for it was never sent": async () => {
    const { url, close } = await bareServer(() => {});
    await close();
    const want = { code: "ECONNREFUSED", attempts: 3, operation: "GET /entries" };
    const error = await failure(get(clientOf(url)), ConnectionError, want);
    assert.ok(error.cause instanceof Error);
    await failure(post(clientOf(url)), ConnectionError, { code: "ECONNREFUSED", attempts: 3 });
    await failure(post(clientOf(url, { retry: false })), ConnectionError, { attempts: 1 });
  },

  "no such host": async () => {
    const error = await failure(post(clientOf("https://nowhere.invalid")), ConnectionError, { attempts: 3 });
    assert.match(error.code ?? "", /^(ENOTFOUND|EAI_AGAIN)$/);
  },

  "TLS with a server that has none": () =>
    serving(
      () => {},
      async ({ port, requests }) => {
        await failure(post(clientOf(`https://127.0.0.1:${port}`)), ConnectionError, { attempts: 1 });
        assert.equal(requests.length, 0);
      },
      { onConnection: (socket) => socket.end(answer(good)) },
    ),

  "reset before the request is read": () =>
    serving(
      () => {},
      async (server) => {
        await failure(get(clientOf(server.url)), ConnectionError, { attempts: 3 });
        const before = server.connections;
        await failure(post(clientOf(server.url)), ConnectionError, { attempts: 1 });
        assert.equal(server.connections - before, 1);
      },
      { onConnection: (socket) => setImmediate(() => socket.resetAndDestroy()) },
    ),

  "reset before the headers: a read is sent again, a write is not": () =>
    serving(
      (socket) => socket.resetAndDestroy(),
      async (server) => {
        const error = await failure(get(clientOf(server.url)), ConnectionError, { attempts: 3 });
        assert.match(error.code ?? "", /^(ECONNRESET|UND_ERR_SOCKET)$/);
        await failure(post(clientOf(server.url)), ConnectionError, { attempts: 1 });
        assert.equal(methodsOf(server), "GET GET GET POST");
      },
    ),

  "closed before the headers": () =>
    serving(
      (socket) => socket.end(),
      async (server) => {
        await failure(get(clientOf(server.url)), ConnectionError, { attempts: 3 });
        await failure(post(clientOf(server.url)), ConnectionError, { attempts: 1 });
        assert.equal(methodsOf(server), "GET GET GET POST");
      },
    ),

  "reset in the middle of the headers": () =>
    serving(
      (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-ty", () => socket.resetAndDestroy()),
      async (server) => {
        await failure(post(clientOf(server.url)), ConnectionError, { attempts: 1 });
        assert.equal(methodsOf(server), "POST");
      },
    ),

  "a write with an idempotency key is sent again, with the same one": () =>
    serving(
      (socket, { count }) => (count < 3 ? socket.resetAndDestroy() : socket.end(answer(good))),
      async ({ url, requests }) => {
        const result = await clientOf(url).PUT("/entries", { body: { amount: 5 }, idempotencyKey: "k-1" });
        assert.equal(callFacts(result.response)?.attempts, 3);
        assert.deepEqual(
          requests.map(({ head, body }) => [/^idempotency-key: (.*)$/im.exec(head)?.[1], body]),
          Array(3).fill(["k-1", '{"amount":5}']),
        );
      },
    ),

  "a key that the contract has no place for makes nothing safe": () =>
    serving(
      (socket) => socket.resetAndDestroy(),
      async (server) => {
        await failure(post(clientOf(server.url), { idempotencyKey: "k-1" }), ConnectionError, { attempts: 1 });
        assert.equal(methodsOf(server), "POST");
      },
    ),

  "a write answered 503 is sent once": () =>
    serving(
      (socket) => socket.write(answer("{}", { status: 503 })),
      async (server) => {
        assert.equal((await post(clientOf(server.url))).status, 503);
        assert.equal(methodsOf(server), "POST");
      },
    ),

  "reset in the middle of the body": () =>
    serving(
      (socket) =>
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"id":', () =>
          setTimeout(() => socket.resetAndDestroy(), 20),
        ),
      async (server) => {
        const error = await failure(get(clientOf(server.url)), ConnectionError, { attempts: 1 });
        assert.match(error.message, /while the answer was read/);
        assert.ok(error.cause instanceof Error);
        await failure(post(clientOf(server.url)), ConnectionError, { attempts: 1 });
        assert.equal(methodsOf(server), "GET POST");
      },
    ),

  "reset in the middle of a failure's body: the status is told": () =>
    serving(
      (socket) =>
        socket.write('HTTP/1.1 422 X\r\ncontent-length: 100\r\n\r\n{"code":', () =>
          setTimeout(() => socket.resetAndDestroy(), 20),
        ),
      async (server) => {
        const { status, error } = (await post(clientOf(server.url))) as { status: number; error?: unknown };
        assert.equal(status, 422);
        assert.match(String(error), /^HTTP 422 with a body that could not be read: .*the connection broke/);
        assert.equal(methodsOf(server), "POST");
      },
    ),

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

  ...Object.fromEntries(
    Object.entries({
      "is not HTTP": "SSH-2.0-OpenSSH_9.9\r\n",
      "has a status that is no number": "HTTP/1.1 OK 200\r\n\r\n",
      "has a header with a line break in its name": "HTTP/1.1 200 OK\r\nx\u0000y: 1\r\ncontent-length: 2\r\n\r\n{}",
      "has two lengths": "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
      "has a length that is no number": "HTTP/1.1 200 OK\r\ncontent-length: banana\r\n\r\n{}",
      "has headers beyond all measure": `HTTP/1.1 200 OK\r\nx-big: ${"x".repeat(1 << 20)}\r\n\r\n{}`,
      "switches protocols unasked":
        "HTTP/1.1 101 Switching Protocols\r\nupgrade: banana\r\nconnection: upgrade\r\n\r\n",
    }).map(([what, text]) => [
      `an answer that ${what}`,
      () =>
        serving(
          (socket) => socket.end(text),
          async (server: BareServer) => {
            await failure(post(clientOf(server.url)), ConnectionError, { attempts: 1 });
            assert.equal(methodsOf(server), "POST");
          },
        ),
    ]),
  ),

  "a body shorter than its length": () =>
    serving(
      (socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n${good}`),
      async ({ url }) => {
        await failure(get(clientOf(url)), ConnectionError, { attempts: 1 });
      },
    ),

  "a body longer than its length is cut there": () =>
    serving(
      (socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n${good}`),
      async (server) => {
        const outcome = await post(clientOf(server.url)).catch((error: unknown) => error);
        // What is behind is an answer to nothing, which fetch may see before or after it has read what is before.
        assert.ok(outcome instanceof DecodeError || outcome instanceof ConnectionError, String(outcome));
        assert.equal(outcome.attempts, 1);
        assert.equal(methodsOf(server), "POST");
      },
    ),

  "chunks without an end": () =>
    serving(
      (socket) => socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\n${good}\r\n`),
      async ({ url }) => {
        await failure(get(clientOf(url)), ConnectionError, { attempts: 1 });
      },
    ),

  "a chunk whose size is no number": () =>
    serving(
      (socket) => socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n${good}\r\n`),
      async ({ url }) => {
        await failure(get(clientOf(url, { retry: false })), ConnectionError, { attempts: 1 });
      },
    ),

  "gzip that breaks off": () =>
    serving(
      (socket) => {
        const whole = gzipSync(`{"id":"${"1234567890".repeat(2_000)}"}`);
        const half = whole.subarray(0, whole.length / 2);
        socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${half.length}\r\n\r\n`);
        socket.end(half);
      },
      async ({ url }) => {
        const outcome = await get(clientOf(url)).catch((error: unknown) => error);
        // undici unpacks what there is, and then the JSON breaks off; other runtimes see that the pack does.
        assert.ok(outcome instanceof DecodeError || outcome instanceof ConnectionError, String(outcome));
        assert.equal(outcome.attempts, 1);
      },
    ),

  "gzip that is none": () =>
    serving(
      (socket) => socket.end(answer(good, { headers: "content-encoding: gzip\r\n" })),
      async ({ url }) => {
        await failure(get(clientOf(url)), ConnectionError, { attempts: 1 });
      },
    ),

  "102 Processing and 103 Early Hints come before the answer": () =>
    serving(
      (socket) =>
        socket.write(
          `HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n${answer(good)}`,
        ),
      async ({ url }) => {
        const { data, response } = await post(clientOf(url));
        assert.deepEqual(data, { id: "1" });
        assert.equal(callFacts(response)?.attempts, 1);
      },
    ),

  "a 204 with a body": () =>
    serving(
      (socket) => socket.end(`HTTP/1.1 204 No Content\r\ncontent-length: ${good.length}\r\n\r\n${good}`),
      async ({ url }) => {
        const outcome = await get(clientOf(url)).catch((error: unknown) => error);
        // The body is none (RFC 9110, section 15.3.5); what comes in its place breaks the connection, which fetch may see first.
        if (outcome instanceof ConnectionError) return;
        const { data, response } = outcome as { data?: unknown; response: Response };
        assert.equal(data, undefined);
        assert.equal(callFacts(response)?.attempts, 1);
      },
    ),

  "a write that is moved, by a key in its query or by a redirect, keeps its length": () =>
    serving(
      (socket, { count }) =>
        socket.write(count === 1 ? answer("", { status: 307, headers: "location: /moved\r\n" }) : answer(good)),
      async ({ url, requests }) => {
        const client = createClient<paths>(
          {
            ...contract,
            securitySchemes: { key: { type: "apiKey", in: "query", name: "key" } },
            security: [{ key: [] }],
          },
          { baseUrl: url, credentials: { key: "k" } },
        );
        const { data, response } = await client.POST("/entries", { body: { amount: 5 } });
        assert.deepEqual(data, { id: "1" });
        // A hop is a part of its attempt.
        assert.equal(callFacts(response)?.attempts, 1);
        assert.deepEqual(
          requests.map(({ head, body }) => [head.split(" ")[1], /^content-length: \d+/im.test(head), body]),
          [
            ["/entries?key=k", true, '{"amount":5}'],
            ["/moved?key=k", true, '{"amount":5}'],
          ],
        );
      },
    ),

  "an idle connection that the server closes is not used again": () =>
    serving(
      (socket) => socket.write(answer(good)),
      async (server) => {
        const client = clientOf(server.url);
        await get(client);
        for (const socket of server.busy) socket.end();
        await until(() => server.busy.size === 0);
        const { response } = await post(client);
        assert.equal(callFacts(response)?.attempts, 1);
        assert.equal(methodsOf(server), "GET POST");
      },
    ),

  "an idle connection that closes while the next request is on its way: the write is not sent again": async () => {
    for (const method of ["GET", "POST"] as const) {
      await serving(
        (socket, { count }) => (count === 2 ? socket.resetAndDestroy() : socket.write(answer(good))),
        async (server) => {
          const client = clientOf(server.url);
          await get(client);
          if (method === "GET") {
            const { response } = await get(client);
            assert.equal(callFacts(response)?.attempts, 2);
            assert.equal(methodsOf(server), "GET GET GET");
          } else {
            await failure(post(client), ConnectionError, { attempts: 1 });
            assert.equal(methodsOf(server), "GET POST");
          }
        },
      );
    }
  },

  "a server that restarts between two attempts": async () => {
    const first = await bareServer((socket) => socket.end(answer("{}", { status: 503 })));
    let second: BareServer | undefined;
    const call = get(clientOf(first.url, { retry: { attempts: 9, baseMs: 60, maxMs: 60 } }));
    await until(() => first.requests.length >= 1);
    await first.close();
    setTimeout(async () => {
      second = await bareServer((socket) => socket.write(answer(good)), { port: first.port });
    }, 40);
    const { data, response } = await call;
    assert.deepEqual(data, { id: "1" });
    assert.ok((callFacts(response)?.attempts ?? 0) >= 2);
    assert.equal(second?.requests.length, 1);
    await second?.close();
  },

  "100 reads at once with 2 % of faults: none is lost": () =>
    serving(
      (socket, { count }) => (count % 50 === 0 ? socket.resetAndDestroy() : socket.write(answer(good))),
      async (server) => {
        const client = clientOf(server.url);
        const results = await Promise.all(
          Array.from({ length: 100 }, (_, n) => get(client, { params: { query: { n } } })),
        );
        assert.ok(results.every(({ data }) => data?.id === "1"));
        assert.ok(server.requests.length >= 102 && server.requests.length <= 104, String(server.requests.length));
        const attempts = results.reduce((sum, { response }) => sum + (callFacts(response)?.attempts ?? 0), 0);
        assert.equal(attempts, server.requests.length);
      },
    ),

  "100 writes at once with 2 % of faults: none is doubled, and who failed knows it": () =>
    serving(
      (socket, { count }) => (count % 50 === 0 ? socket.resetAndDestroy() : socket.write(answer(good))),
      async (server) => {
        const client = clientOf(server.url);
        const outcomes = await Promise.allSettled(
          Array.from({ length: 100 }, (_, amount) => client.POST("/entries", { body: { amount } })),
        );
        const failed = outcomes.filter((outcome) => outcome.status === "rejected");
        assert.equal(failed.length, 2);
        for (const { reason } of failed) {
          assert.ok(reason instanceof ConnectionError);
          assert.equal(reason.attempts, 1);
        }
        const bodies = server.requests.map(({ body }) => body);
        assert.equal(bodies.length, 100);
        assert.equal(new Set(bodies).size, 100);
      },
    ),
};
