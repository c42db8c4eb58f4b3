import { describe, expect, it } from "vitest";
import type { QueryStyle } from "../src/contract.ts";
import { serializeQuery } from "../src/serialize-query.ts";

describe("serializeQuery", () => {
  it.each<[QueryStyle, unknown, string]>([
    ["repeat", "a b&c", "p=a%20b%26c"],
    ["repeat", 0, "p=0"],
    ["repeat", false, "p=false"],
    ["repeat", 12345678901234567890n, "p=12345678901234567890"],
    ["repeat", null, ""],
    ["repeat", undefined, ""],
    ["repeat", new Date(0), "p=1970-01-01T00%3A00%3A00.000Z"],
    ["repeat", ["a", undefined, null, "b"], "p=a&p=b"],
    ["repeat", [], ""],
    ["comma", ["a,b", "c"], "p=a%2Cb,c"],
    ["space", ["a", "b"], "p=a%20b"],
    ["pipe", ["a", "b"], "p=a|b"],
    ["comma", [new Date(0)], "p=1970-01-01T00%3A00%3A00.000Z"],
    ["deep", { a: 1, b: undefined, "c d": "e" }, "p[a]=1&p[c%20d]=e"],
    ["repeat", { a: 1 }, "p[a]=1"],
    ["fields", { a: 1, b: 2 }, "a=1&b=2"],
    ["comma", { a: 1, b: 2 }, "p=a,1,b,2"],
    ["json", { a: [1] }, "p=%7B%22a%22%3A%5B1%5D%7D"],
    ["repeat+", "a/b?c=[d] e", "p=a/b?c=[d]%20e"],
  ])("%s: %o", (style, value, want) => {
    expect(serializeQuery({ p: value }, () => style)).toBe(want);
  });

  it.each([
    ["an object in an array", [{ a: 1 }], /query parameter p holds an object/],
    ["an object in an object", { a: { b: 1 } }, /query parameter p holds an object/],
    ["an invalid Date", new Date("x"), /query parameter p is an invalid Date/],
  ])("refuses %s", (_, value, message) => {
    expect(() => serializeQuery({ p: value }, () => "deep")).toThrow(message);
  });
});
