import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { ConnectionError, callFacts, DecodeError } from "../../src/index.ts";
import { clientOf, failure, get, good, post } from "./_client.ts";
import { answer, type BareServer, methodsOf, serving } from "./_server.ts";

/** Answers that are none, and those that look like none. */
export const oddAnswers: Record<string, () => Promise<void>> = {
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
};
