import { describe, expect, it } from "vitest";
import { canariesIn, everythingShown, watchOutput } from "../src/index.ts";

const secret = "CANARY+a/b secret\u00e9";
const canaries = { secret };

class Holder {
  #hidden = secret;
  get shown() {
    return this.#hidden;
  }
}
class Keeper {
  readonly #hidden = secret;
  use() {
    return this.#hidden.length;
  }
}
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

describe("everythingShown", () => {
  it.each<[string, unknown]>([
    ["a text", `it is ${secret}`],
    ["a message", new Error(secret)],
    ["a stack alone", Object.assign(new Error("x"), { stack: `Error: ${secret}` })],
    ["a cause of a cause", new Error("x", { cause: new Error("y", { cause: new Error(secret) }) })],
    ["one of several errors", new AggregateError([new Error(secret)])],
    [
      "a property that is not enumerable",
      Object.defineProperty(new Error("x"), "response", { value: { url: secret } }),
    ],
    ["a property by symbol", { [Symbol("x")]: secret }],
    ["the name of a property", { [secret]: 1 }],
    ["a getter of a class", new Holder()],
    ["toJSON", { toJSON: () => secret }],
    ["a header", new Headers({ authorization: `Basic ${Buffer.from(`id:${secret}`).toString("base64")}` })],
    ["a URL", new URL(`https://x.example/?token=${encodeURIComponent(secret)}`)],
    ["a URL's query", new URLSearchParams({ token: secret })],
    ["a Request", new Request("https://x.example/", { headers: { "x-key": encodeURIComponent(secret) } })],
    ["a Map", new Map([["a", { b: secret }]])],
    ["bytes", Buffer.from(secret, "latin1")],
    ["a cycle", Object.assign(cyclic, { secret })],
  ])("finds a canary in %s", (_, value) => {
    const text = everythingShown(value);
    // Bytes of latin1 are not those of UTF-8.
    expect(canariesIn(text, value instanceof Uint8Array ? { secret } : canaries)).toEqual(["secret"]);
  });

  it.each<[string, unknown]>([
    ["a private field", new Keeper()],
    ["a closure", { getToken: () => secret.length }],
    ["nothing", undefined],
    ["another secret", new Error("CANARY-other")],
  ])("finds none in %s", (_, value) => {
    expect(canariesIn(everythingShown(value), canaries)).toEqual([]);
  });
});

describe("canariesIn", () => {
  it.each([
    ["hex", Buffer.from(secret).toString("hex")],
    ["base64", Buffer.from(secret).toString("base64")],
    ["base64 behind one byte", Buffer.from(`x${secret}y`).toString("base64")],
    ["base64 behind two bytes", Buffer.from(`xx${secret}`).toString("base64")],
    ["base64url", Buffer.from(`xxx${secret}???`).toString("base64url")],
    ["a URL", `https://x.example/?a=${encodeURIComponent(secret)}`],
    ["JSON", JSON.stringify({ secret })],
  ])("knows a canary in %s", (_, text) => {
    expect(canariesIn(`before ${text} after`, canaries)).toEqual(["secret"]);
  });

  it("knows each line of a key", () => {
    const key = `-----BEGIN KEY-----\n${"QUJD".repeat(16)}\n${"REVG".repeat(16)}\n-----END KEY-----`;
    expect(canariesIn("REVG".repeat(16), { key })).toEqual(["key"]);
  });

  it("refuses a canary that any text could hold", () => {
    expect(() => canariesIn("", { short: "abc" })).toThrow(/long enough/);
  });
});

describe("watchOutput", () => {
  it.each<[string, () => unknown]>([
    ["the console", () => console.error("failed", { error: new Error(secret) })],
    ["standard output", () => process.stdout.write("")],
    ["a warning", () => process.emitWarning(secret)],
  ])("hears %s", async (what, print) => {
    using output = watchOutput();
    print();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(canariesIn(output.text(), canaries)).toEqual(what === "standard output" ? [] : ["secret"]);
  });

  it("hears a rejection that nobody handles", async () => {
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    try {
      using output = watchOutput();
      void Promise.reject(new Error(secret));
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(canariesIn(output.text(), canaries)).toEqual(["secret"]);
    } finally {
      for (const listener of others) process.on("unhandledRejection", listener);
    }
  });

  it("leaves everything as it was", () => {
    const before = [console.log, process.stdout.write, process.listenerCount("warning")];
    watchOutput()[Symbol.dispose]();
    expect([console.log, process.stdout.write, process.listenerCount("warning")]).toEqual(before);
  });
});
