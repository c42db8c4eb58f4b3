import { discard, raceSignal } from "@ledgerkit/auth";
import { AbortError, ConnectionError, DecodeError } from "./call-error.ts";
import { callFacts, streamSignalOf } from "./call-facts.ts";

/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  /** The event's type; `message` where the server names none. */
  readonly event: string;
  readonly data: string;
  /** The last id that the server has given, with this event or before it; empty where there was none. */
  readonly id: string;
  /** How long the server wants clients to wait before they connect again, in milliseconds, if it has said so by now. */
  readonly retry: number | undefined;
}

export interface ServerSentEventsOptions {
  /** Ends the reading, as the call's own does. The call's time limits end with its headers when it is made with `parseAs: "stream"`. */
  readonly signal?: AbortSignal;
  /** An event may have this many characters. Default: 16 Mi. */
  readonly maxLength?: number;
}

/**
 * The events of a `text/event-stream`, as they arrive: what an operation answers that is called with `parseAs: "stream"`. To stop, leave
 * the loop: that ends the connection. Nothing connects again by itself, since nobody knows what a second call would do.
 *
 * @throws {DecodeError} the answer has another content type, or an event is too long
 * @throws {ConnectionError} the connection broke
 * @throws {AbortError} `signal` ended it, or the call's own signal, which is known where the source is the call's `response`
 * @throws {TypeError} the call has read the answer itself: it was made without `parseAs: "stream"`
 * @example
 * ```ts
 * const { response } = await client.GET("/events", { parseAs: "stream" });
 * for await (const { event, data } of serverSentEvents(response)) console.log(event, JSON.parse(data));
 * ```
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* serverSentEvents(
  source: Response | ReadableStream<Uint8Array> | null,
  { signal, maxLength = 16 * 1024 * 1024 }: ServerSentEventsOptions = {},
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const response = source instanceof Response ? source : eventStream(source);
  const call = callFacts(response) ?? { operation: "the event stream", attempts: 1 };
  const { body } = response;
  const type = response.headers.get("Content-Type") ?? "no Content-Type";
  if (body && !/^text\/event-stream\s*(;|$)/i.test(type)) {
    // Its connection must not stay open; of a failure, the call has read it.
    body.cancel().catch(() => {});
    throw new DecodeError(`the answer is not a text/event-stream (${type})`, response, call);
  }
  if (response.bodyUsed || body?.locked)
    throw new TypeError(`${call.operation}: the answer has been read already: make the call with parseAs: "stream".`);
  const reader = body?.getReader();
  const ends = [signal, streamSignalOf(response)];
  try {
    // Broken UTF-8 becomes U+FFFD, as the standard wants. The byte order mark is ours to take off: the TextDecoder of Node 24 and 26
    // takes off two where the first comes in pieces.
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const interpret = interpreter();
    while (reader) {
      const part = await raceSignal(reader.read(), signal).catch((cause: unknown) => {
        if (ends.some((end) => end?.aborted)) throw new AbortError("the caller ended the stream", { ...call, cause });
        throw new ConnectionError("the connection broke", { ...call, cause });
      });
      if (part.done) return;
      for (const event of interpret.events(decoder.decode(part.value, { stream: true }))) yield event;
      if (interpret.pending() > maxLength)
        throw new DecodeError(`an event has more than ${maxLength} characters (maxLength)`, response, call);
    }
  } finally {
    // Nobody reads on, whatever the reason; the connection must not stay open. What else breaks now is no news.
    discard(reader);
  }
}

function eventStream(stream: ReadableStream<Uint8Array> | null): Response {
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>> | null, {
    headers: { "Content-Type": "text/event-stream" },
  });
}

/** Text in, in pieces that may end anywhere; complete events out. What has no blank line behind it at the end is never given out. */
function interpreter() {
  let isAtStart = true;
  let isAfterCarriageReturn = false;
  let line = "";
  let data = "";
  let event = "";
  let id = "";
  let retry: number | undefined;

  return {
    /** The characters of the event that is not complete yet. */
    pending: () => line.length + data.length,

    *events(text: string): Generator<ServerSentEvent> {
      if (text === "") return;
      const ends = /\r\n|\n|\r/g;
      // The byte order mark, or the second half of a CRLF whose first half ended the line before.
      let start = (isAtStart && text.startsWith("\uFEFF")) || (isAfterCarriageReturn && text.startsWith("\n")) ? 1 : 0;
      isAtStart = false;
      ends.lastIndex = start;
      for (let end = ends.exec(text); end; end = ends.exec(text)) {
        line += text.slice(start, end.index);
        start = ends.lastIndex;
        if (line !== "") take(line);
        else if (data !== "") yield complete();
        else event = "";
        line = "";
      }
      line += text.slice(start);
      isAfterCarriageReturn = text.endsWith("\r");
    },
  };

  function take(line: string): void {
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (name === "data") data += `${value}\n`;
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^[0-9]+$/.test(value)) retry = Number(value);
    // Comments (their name is empty) and unknown fields are to be ignored.
  }

  function complete(): ServerSentEvent {
    const result = { event: event || "message", data: data.slice(0, -1), id, retry };
    data = "";
    event = "";
    return result;
  }
}
