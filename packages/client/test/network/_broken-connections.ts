import assert from "node:assert/strict";
import { ConnectionError } from "../../src/index.ts";
import { clientOf, failure, get, good, post } from "./_client.ts";
import { answer, bareServer, methodsOf, serving } from "./_server.ts";

/** Connections that are never made, or end before the answer does. */
export const brokenConnections: Record<string, () => Promise<void>> = {
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
};
