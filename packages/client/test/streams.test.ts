import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { AbortError, type ClientOptions, createClient, serverSentEvents } from "../src/index.ts";
import { contract, type paths } from "./_things.ts";

const chunks = ["a,b\n", "1,2\n", "3,4\n", "5,6\n", "7,8\n"];

/** Answers slowly: every chunk goes on the wire by itself. */
const stream: RequestListener = async (_, response) => {
  response.writeHead(200, { "content-type": "text/csv" });
  response.flushHeaders();
  for (const chunk of chunks) {
    await sleep(30);
    response.write(chunk);
  }
  response.end();
};

/** A client of a real server, since only a real `fetch` ties a body to its signal. */
async function clientOf(listener: RequestListener, options: ClientOptions<typeof contract>) {
  const server = createServer(listener);
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return createClient<paths, typeof contract>(contract, {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { key: "live_SECRET", company: "c" },
    ...options,
  });
}

const textOf = async (data: ReadableStream<Uint8Array> | null | undefined) => new Response(data ?? null).text();

describe("a stream that the caller reads", () => {
  it("comes whole, though it takes longer than a call may", async () => {
    const client = await clientOf(stream, { timeoutMs: 100, attemptTimeoutMs: 100 });
    const { data } = await client.GET("/report", { parseAs: "stream" });
    expect(await textOf(data)).toBe(chunks.join(""));
  });

  it("comes whole after an attempt that was too late, whose connection is given up all the same", async () => {
    const closed: string[] = [];
    let requests = 0;
    const client = await clientOf(
      (request, response) => {
        requests += 1;
        const name = requests === 1 ? "the late attempt" : "the stream";
        response.on("close", () => closed.push(name));
        if (requests > 1) stream(request, response);
      },
      { attemptTimeoutMs: 100, retry: { attempts: 2, baseMs: 1 } },
    );
    const { data } = await client.GET("/report", { parseAs: "stream" });
    expect(await textOf(data)).toBe(chunks.join(""));
    expect(requests).toBe(2);
    await expect.poll(() => closed.sort()).toEqual(["the late attempt", "the stream"]);
  });

  it("ends with the caller's signal", async () => {
    const client = await clientOf(stream, {});
    const controller = new AbortController();
    const { data } = await client.GET("/report", { parseAs: "stream", signal: controller.signal });
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    controller.abort(new Error("enough"));
    await expect(reader.read().then(() => reader.read())).rejects.toThrow("enough");
  });

  it("of events ends with the caller's signal too, and says so", async () => {
    const client = await clientOf((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: a\n\n");
    }, {});
    const controller = new AbortController();
    const { response } = await client.GET("/report", { parseAs: "stream", signal: controller.signal });
    const events = serverSentEvents(response);
    await events.next();
    controller.abort(new Error("enough"));
    const failure = events.next();
    await expect(failure).rejects.toThrow(AbortError);
    await expect(failure).rejects.toHaveProperty("cause.message", "enough");
  });
});
