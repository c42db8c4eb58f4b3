import { canariesIn, everythingShown } from "@ledgerkit/canaries";
import { describe, expect, it } from "vitest";
import { safeCause } from "../src/safe-cause.ts";

const secret = "CANARY-secret/+1";
const canaries = { secret };

describe("safeCause", () => {
  it.each<[string, unknown, string]>([
    ["a message", new TypeError("fetch failed"), "TypeError: fetch failed"],
    ["a secret in a message", new Error(`sent ${secret}!`), "Error: sent [secret]!"],
    ["a secret in a URL in a message", new Error(`at /${encodeURIComponent(secret)}/x`), "Error: at /[secret]/x"],
    [
      "the query of a URL",
      new Error('for url ("https://a.example/t?x=1&y=CANARY#z")'),
      'Error: for url ("https://a.example/t")',
    ],
    [
      "the credentials of a URL",
      new Error("https://me:CANARY@a.example/t is down"),
      "Error: https://a.example/t is down",
    ],
    ["the fragment of a URL of another scheme", new Error("redis://:CANARY@h:1/0#CANARY"), "Error: redis://h:1/0"],
    [
      "what is quoted of a text that is no JSON",
      thrownBy(() => JSON.parse('CANARY"')),
      "SyntaxError: a text could not be read",
    ],
    ["what is no Error", { secret }, "Error: what was thrown is not an Error"],
  ])("keeps of %s what may be shown", (_, error, want) => {
    const cause = safeCause(error, [secret]);
    expect(String(cause)).toBe(want);
    expect(everythingShown(cause)).not.toContain("CANARY");
  });

  it("keeps codes and causes, and no other property", () => {
    const inner = Object.assign(new Error("connect"), { code: "ECONNREFUSED", config: { secret } });
    const cause = safeCause(
      Object.assign(new TypeError("fetch failed", { cause: inner }), { request: secret, toJSON: () => secret }),
    );
    expect(cause).toMatchObject({ name: "TypeError", cause: { message: "connect", code: "ECONNREFUSED" } });
    expect(canariesIn(everythingShown(cause), canaries)).toEqual([]);
    expect(Object.keys(cause)).toEqual([]);
  });

  it.each([[7], [`E ${secret}`], [{ secret }], ["x".repeat(99)]])("takes no code that is none: %j", (code) => {
    expect(safeCause(Object.assign(new Error("x"), { code }))).not.toHaveProperty("code");
  });

  it("says where it was", () => {
    const cause = safeCause(new Error(`two lines\n    at ${secret}`), [secret]);
    expect(cause.stack).toMatch(/^Error: two lines\n/);
    expect(cause.stack).toContain("safe-cause.test.ts");
    expect(canariesIn(everythingShown(cause), canaries)).toEqual([]);
  });

  it("ends with a cause that leads to itself", () => {
    const error = new Error("round");
    error.cause = error;
    expect(String(safeCause(error))).toBe("Error: round");
  });

  it("leaves a text as it is for want of a secret", () => {
    expect(String(safeCause(new Error("a b c"), ["", "a", undefined]))).toBe("Error: a b c");
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
