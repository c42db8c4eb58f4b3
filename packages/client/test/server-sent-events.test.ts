import process from "node:process";
import { describe, expect, it, onTestFinished } from "vitest";
import { AbortError, ConnectionError, DecodeError, type ServerSentEvent, serverSentEvents } from "../src/index.ts";
import { observed } from "./_things.ts";

type Source = Parameters<typeof serverSentEvents>[0];
type Options = Parameters<typeof serverSentEvents>[1];

async function all(source: Source, options?: Options): Promise<ServerSentEvent[]> {
  const events: ServerSentEvent[] = [];
  for await (const event of serverSentEvents(source, options)) events.push(event);
  return events;
}

function streamOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

const bytes = (text: string) => new TextEncoder().encode(text);
const eventStream = (body: BodyInit | null, contentType = "text/event-stream") =>
  new Response(body, { headers: { "Content-Type": contentType } });

/** An event of which only what is said here is not as usual. */
const some = (event: Partial<ServerSentEvent>): ServerSentEvent => ({
  event: "message",
  data: "",
  id: "",
  retry: undefined,
  ...event,
});

/** Given and want: the rules of the standard, section 9.2.6, one by one; the first six are its own examples. */
const rows: [string, string, Partial<ServerSentEvent>[]][] = [
  ["lines of data", "data: YHOO\ndata: +2\ndata: 10\n\n", [{ data: "YHOO\n+2\n10" }]],
  [
    "comments, ids, and a last event without a blank line",
    ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event",
    [{ data: "first event", id: "1" }, { data: "second event" }],
  ],
  ["data without a value", "data\n\ndata\ndata\n\ndata:", [{ data: "" }, { data: "\n" }]],
  ["one space after the colon, or none", "data:test\n\ndata: test\n\n", [{ data: "test" }, { data: "test" }]],
  [
    "types",
    "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\ndata: 113411\n\n",
    [{ event: "add", data: "73857293" }, { event: "remove", data: "2153" }, { data: "113411" }],
  ],
  ["only a comment", ": keep alive\n\n", []],
  ["CR", "data: a\rdata: b\r\rdata: c\r\r", [{ data: "a\nb" }, { data: "c" }]],
  ["CRLF", "data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n", [{ data: "a\nb" }, { data: "c" }]],
  ["all three", "data: a\rdata: b\ndata: c\r\n\ndata: d\n\r\n", [{ data: "a\nb\nc" }, { data: "d" }]],
  ["CR, then a blank line that is LF CR", "data: a\r\n\rdata: b\n\r", [{ data: "a" }, { data: "b" }]],
  ["a byte order mark", "\uFEFFdata: a\n\n", [{ data: "a" }]],
  ["a second byte order mark is text", "\uFEFF\uFEFFdata: a\n\ndata: b\n\n", [{ data: "b" }]],
  ["more than one space", "data:  a \n\n", [{ data: " a " }]],
  ["a colon in the value", "data: a: b:c\n\n", [{ data: "a: b:c" }]],
  ["a type without data is dropped", "event: add\n\ndata: a\n\n", [{ data: "a" }]],
  ["an empty type is message", "event: add\nevent:\ndata: a\n\n", [{ data: "a" }]],
  [
    "an id stays until there is another",
    "id: 1\ndata: a\n\ndata: b\n\nid: 2\n\ndata: c\n\n",
    [
      { data: "a", id: "1" },
      { data: "b", id: "1" },
      { data: "c", id: "2" },
    ],
  ],
  ["an id with NULL is ignored", "id: 1\nid: 2\0\ndata: a\n\n", [{ data: "a", id: "1" }]],
  [
    "a time to wait stays, and is digits only",
    "retry: 1500\ndata: a\n\nretry: 2s\nretry: -1\nretry: 1.5\nretry:\ndata: b\n\n",
    [
      { data: "a", retry: 1500 },
      { data: "b", retry: 1500 },
    ],
  ],
  ["unknown fields, and names in another case", "foo: bar\nData: a\n data: b\ndata: c\n\n", [{ data: "c" }]],
  ["characters of more than one byte", "data: 漢字 🧾 é\n\n", [{ data: "漢字 🧾 é" }]],
  ["nothing", "", []],
  ["blank lines", "\n\r\n\r\n", []],
  ["an event that is cut off in a line", "data: a\n\ndata: b\nda", [{ data: "a" }]],
  ["an event that is cut off before its blank line", "data: a\n\ndata: b\n", [{ data: "a" }]],
];

describe("serverSentEvents", () => {
  it.each(rows)("%s", async (_, text, events) => {
    expect(await all(streamOf(bytes(text)))).toEqual(events.map(some));
  });

  it.each(rows)("%s, wherever the pieces end", async (_, text, events) => {
    const whole = bytes(text);
    const want = events.map(some);
    expect(await all(streamOf(...Array.from(whole, (byte) => Uint8Array.of(byte))))).toEqual(want);
    for (let at = 0; at <= whole.length; at += 1) {
      const pieces = [whole.subarray(0, at), new Uint8Array(), whole.subarray(at)];
      expect(await all(streamOf(...pieces)), `cut at ${at}`).toEqual(want);
    }
  });

  it("reads broken UTF-8 as U+FFFD", async () => {
    expect(await all(streamOf(bytes("data: a"), Uint8Array.of(0xff), bytes("b\n\n")))).toEqual([
      some({ data: "a\uFFFDb" }),
    ]);
  });

  it("gives an event as soon as its blank line has begun, without waiting for what follows", async () => {
    const stream = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(bytes("data: a\r\r")) });
    const { value } = await serverSentEvents(stream).next();
    expect(value).toEqual(some({ data: "a" }));
  });

  it("ends the connection when its reader leaves", async () => {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes("data: a\n\n")),
      cancel() {
        isCancelled = true;
      },
    });
    for await (const _ of serverSentEvents(stream)) break;
    expect(isCancelled).toBe(true);
  });

  it("ends with its signal, also while nothing comes", async () => {
    const silent = new ReadableStream<Uint8Array>();
    const failure = all(silent, { signal: AbortSignal.timeout(20) });
    await expect(failure).rejects.toThrow(new AbortError("the caller ended the stream", anonymous));
    await expect(failure).rejects.toHaveProperty("cause.name", "TimeoutError");
  });

  it("ends with a signal that is the call's too, which breaks the stream while an event is looked at", async () => {
    const unhandled: unknown[] = [];
    const keep = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", keep);
    onTestFinished(() => void process.off("unhandledRejection", keep));
    const controller = new AbortController();
    const stream = new ReadableStream<Uint8Array>({
      start(source) {
        source.enqueue(bytes("data: a\n\n"));
        controller.signal.addEventListener("abort", () => source.error(controller.signal.reason));
      },
    });
    const reading = (async () => {
      for await (const _ of serverSentEvents(stream, { signal: controller.signal }))
        controller.abort(new Error("enough"));
    })();
    await expect(reading).rejects.toMatchObject({ name: "AbortError", cause: new Error("enough") });
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  });

  it("says that the connection broke", async () => {
    const cause = new TypeError("terminated");
    const broken = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(cause) });
    const failure = all(broken);
    await expect(failure).rejects.toThrow(new ConnectionError("the connection broke", anonymous));
    await expect(failure).rejects.toHaveProperty("cause", cause);
  });

  it.each(["text/event-stream", "text/event-stream;charset=utf-8", "Text/Event-Stream ; charset=utf-8"])(
    "takes an answer of %s",
    async (type) => {
      expect(await all(eventStream("data: a\n\n", type))).toEqual([some({ data: "a" })]);
    },
  );

  it.each(["text/html", "application/json", "text/event-streams", "text/plain; text/event-stream"])(
    "refuses an answer of %s, and ends its connection",
    async (type) => {
      const response = eventStream("data: a\n\n", type);
      await expect(all(response)).rejects.toThrow(`the event stream: the answer is not a text/event-stream (${type})`);
      expect(response.bodyUsed).toBe(true);
    },
  );

  it("is empty where there is no body", async () => {
    expect(await all(null)).toEqual([]);
    expect(await all(new Response(null, { status: 204 }))).toEqual([]);
  });

  it.each([
    ["a line without end", `data: ${"a".repeat(20)}`],
    ["data without end", "data: 12345\n".repeat(4)],
  ])("refuses %s", async (_, text) => {
    const failure = all(eventStream(`data: 1234567890\n\n${text}`), { maxLength: 20 });
    await expect(failure).rejects.toThrow("the event stream: an event has more than 20 characters (maxLength)");
    await expect(failure).rejects.toBeInstanceOf(DecodeError);
  });

  it("reads the answer of a call, and names its operation", async () => {
    const given = ["data: a\n\n", "<html>"];
    const types = ["text/event-stream", "text/html"];
    const { client } = observed(() => eventStream(given.shift() ?? "", types.shift()));
    const good = await client.GET("/report", { parseAs: "stream" });
    expect(await all(good.data ?? null)).toEqual([some({ data: "a" })]);
    const { response } = await client.GET("/report", { parseAs: "stream" });
    await expect(all(response)).rejects.toThrow("GET /report: the answer is not a text/event-stream (text/html)");
  });

  it("says what to do where the call has read the answer already", async () => {
    const { client } = observed(() => eventStream("data: a\n\n"));
    const { response } = await client.GET("/report");
    await expect(all(response)).rejects.toThrow(
      new TypeError('GET /report: the answer has been read already: make the call with parseAs: "stream".'),
    );
  });

  it("says of a failure that it is none, though it has been read", async () => {
    const { client } = observed(() => Response.json({ error: { code: "GONE" } }, { status: 404 }));
    const { response } = await client.GET("/things", { parseAs: "stream" });
    await expect(all(response)).rejects.toThrow(
      "GET /things: the answer is not a text/event-stream (application/json)",
    );
  });
});

const anonymous = { operation: "the event stream", attempts: 1 };
