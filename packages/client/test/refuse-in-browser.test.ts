import { afterEach, describe, expect, it, vi } from "vitest";
import { refuseInBrowser } from "../src/index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("refuseInBrowser", () => {
  it.each<[string, Record<string, unknown>, boolean]>([
    ["a window", { window: {}, document: {}, process: undefined }, true],
    ["a window whose bundler made a process", { window: {}, document: {}, process: { versions: {}, env: {} } }, true],
    [
      "a window of Electron",
      { window: {}, document: {}, process: { versions: { node: "24.0.0", electron: "40.0.0" } } },
      true,
    ],
    ["a worker", { window: undefined, document: undefined, process: undefined, self: {} }, false],
    ["a document without a window", { window: undefined, document: {}, process: undefined }, false],
    ["Node", {}, false],
    ["Node, Bun or Deno with a DOM for tests", { window: {}, document: {} }, false],
  ])("judges %s", (_, globals, want) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const give = (dangerouslyAllowBrowser?: boolean) =>
      refuseInBrowser(
        "@scope/acme",
        "apiKey",
        dangerouslyAllowBrowser === undefined ? {} : { dangerouslyAllowBrowser },
      );
    if (want) {
      expect(give).toThrow(TypeError);
      expect(() => give(false)).toThrow(/^\[@scope\/acme\] apiKey is a secret.*dangerouslyAllowBrowser: true/);
    } else {
      expect(() => give()).not.toThrow();
    }
    expect(() => give(true)).not.toThrow();
  });
});
