import { channel } from "node:diagnostics_channel";
import process from "node:process";
import { describe, expect, it, onTestFinished } from "vitest";
import { ConnectionError } from "../src/index.ts";
import { observed } from "./_things.ts";

const credentials = { key: "live_SECRET", company: "c" };
const broken = () => new Error("a watcher");
const watchers: Record<string, () => unknown> = {
  throws: () => {
    throw broken();
  },
  rejects: async () => {
    throw broken();
  },
  "rejects later": () => new Promise((_, reject) => setImmediate(reject, broken())),
  "returns what only looks like a promise": () => ({
    // biome-ignore lint/suspicious/noThenProperty: that is what is tested
    then: () => {
      throw broken();
    },
  }),
};

/** What would end the process: rejections that nobody handles. */
function unhandledRejections() {
  const reasons: unknown[] = [];
  const keep = (reason: unknown) => reasons.push(reason);
  process.on("unhandledRejection", keep);
  onTestFinished(() => void process.off("unhandledRejection", keep));
  return async () => {
    // The runtime looks for them when the microtasks are done, and the last of the watchers waits for one turn itself.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return reasons;
  };
}

/** A client whose first attempt finds the server busy, told of by `start`, `retry` and `end` or `error`. */
function watched(observe: () => unknown, last: () => Response) {
  const told: unknown[] = [];
  const answers = [() => new Response(null, { status: 503 }), last];
  const { client } = observed(() => (answers.shift() ?? last)(), {
    credentials,
    retry: { attempts: 2, baseMs: 1 },
    observe: (event) => {
      told.push(event.type);
      return observe() as undefined;
    },
  });
  return { client, told };
}

describe.each(Object.entries(watchers))("an observer that %s", (_, observe) => {
  it("does not break a call that goes well", async () => {
    const unhandled = unhandledRejections();
    const { client, told } = watched(observe, () => Response.json({ id: "1" }));
    expect((await client.GET("/things")).data).toEqual({ id: "1" });
    expect(told).toEqual(["start", "retry", "end"]);
    expect(await unhandled()).toEqual([]);
  });

  it("does not hide what a call fails with", async () => {
    const unhandled = unhandledRejections();
    const { client, told } = watched(observe, () => {
      throw new TypeError("fetch failed");
    });
    await expect(client.GET("/things")).rejects.toBeInstanceOf(ConnectionError);
    expect(told).toEqual(["start", "retry", "error"]);
    expect(await unhandled()).toEqual([]);
  });
});

describe("a subscriber of the diagnostics channel that throws", () => {
  it("does not break a call: the runtime tells the process, as it does for every channel", async () => {
    const uncaught: unknown[] = [];
    process.setUncaughtExceptionCaptureCallback((error) => uncaught.push(error));
    onTestFinished(() => process.setUncaughtExceptionCaptureCallback(null));
    const error = broken();
    const subscriber = () => {
      throw error;
    };
    const calls = channel("ledgerkit:call");
    calls.subscribe(subscriber);
    onTestFinished(() => void calls.unsubscribe(subscriber));
    const { client } = observed();
    expect((await client.GET("/things")).data).toEqual({ id: "1" });
    // One for `start`, and one for `end`.
    await expect.poll(() => uncaught).toEqual([error, error]);
  });
});
