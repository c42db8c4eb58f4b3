import assert from "node:assert/strict";
import { ConnectionError, callFacts, createClient } from "../../src/index.ts";
import { clientOf, contract, failure, get, good, type paths, post } from "./_client.ts";
import { answer, type BareServer, bareServer, methodsOf, serving } from "./_server.ts";
import { until } from "./_until.ts";

/** What is sent again and what is not, on a connection that may be an old one. */
export const secondRequests: Record<string, () => Promise<void>> = {
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

  "a key that the contract has no place for: the call is not sent": () =>
    serving(
      (socket) => socket.write(answer(good)),
      async ({ url, requests }) => {
        const message = "[@scope/network] POST /entries: the contract has no place for an idempotencyKey.";
        await assert.rejects(post(clientOf(url), { idempotencyKey: "k-1" }), { name: "TypeError", message });
        assert.equal(requests.length, 0);
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

  "a refusal whose body breaks off while a new token is had: the call goes on": () =>
    serving(
      (socket, { count }) => {
        socket.write(count > 1 ? answer(good) : 'HTTP/1.1 401 X\r\ncontent-length: 100\r\n\r\n{"code":');
        if (count === 1) setTimeout(() => socket.resetAndDestroy(), 20);
      },
      async ({ url, requests }) => {
        for (const errors of [{}, { code: "/code", tokenRefused: ["EXPIRED"] }]) {
          requests.length = 0;
          let tokens = 1;
          const token = {
            getToken: () => `token-${tokens}`,
            refused: async () => {
              await new Promise((resolve) => setTimeout(resolve, 60));
              tokens += 1;
              return true;
            },
          };
          const securitySchemes = { token: { type: "http", scheme: "bearer" } } as const;
          const client = createClient<paths>(
            { ...contract, securitySchemes, security: [{ token: [] }], errors },
            { baseUrl: url, credentials: { token } },
          );
          const { data } = await client.POST("/entries", { body: { amount: 5 } });
          assert.deepEqual(data, { id: "1" });
          assert.deepEqual(
            requests.map(({ head }) => /^authorization: (.*)$/im.exec(head)?.[1]),
            ["Bearer token-1", "Bearer token-2"],
          );
        }
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
