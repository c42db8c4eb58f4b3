import { describe, expect, it } from "vitest";
import { parseJson } from "../src/parse-json.ts";
import { stringifyJson } from "../src/stringify-json.ts";
import { observed } from "./_things.ts";

describe("parseJson", () => {
  it.each<[string, unknown]>([
    ['{"a":1,"b":1.5,"c":-0,"d":1e3}', { a: 1, b: 1.5, c: -0, d: 1000 }],
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", 9007199254740993n],
    [
      "-115792089237316195423570985008687907853269984665640564039457584007913129639935",
      -115792089237316195423570985008687907853269984665640564039457584007913129639935n,
    ],
    ["1000000000000000000000", 1e21],
    ["0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
    ["0.30000000000000004", 0.30000000000000004],
    ["100.00000000000000000000", 100],
    ["1.50000000000000000e3", 1500],
    ["12345678901234567.89", "12345678901234567.89"],
    [
      '["9007199254740993", "a\\"9007199254740993", 9007199254740993]',
      ["9007199254740993", 'a"9007199254740993', 9007199254740993n],
    ],
    ['{"9007199254740993": "\\\\"}', { "9007199254740993": "\\" }],
    ['"0123456789012345678901234567890"', "0123456789012345678901234567890"],
  ])("reads %s with all its digits", (text, want) => {
    expect(parseJson(text)).toEqual(want);
  });

  it.each(["01234567890123456789", "[1234567890123456789,]", '{"a":12345678901234567890 x}'])(
    "still refuses %s",
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );
});

describe("stringifyJson", () => {
  it.each<[unknown, string]>([
    [{ a: 1 }, '{"a":1}'],
    [
      { wei: 115792089237316195423570985008687907853n, list: [1n, -2n] },
      '{"wei":115792089237316195423570985008687907853,"list":[1,-2]}',
    ],
    [{ text: "1n", big: 1n }, '{"text":"1n","big":1}'],
  ])("writes a bigint as a number: %o", (body, want) => {
    expect(stringifyJson(body)).toBe(want);
  });

  it("leaves other mistakes be", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(() => stringifyJson(circle)).toThrow(/circular/i);
  });
});

it("carries digits both ways through a client", async () => {
  const { client, sent } = observed(
    () => new Response('{"id":9007199254740993}', { headers: { "content-type": "application/json" } }),
  );
  const { data } = await client.POST("/things", { body: { name: 9007199254740993n as never } });
  expect(data).toEqual({ id: 9007199254740993n });
  expect(await sent[0]?.text()).toBe('{"name":9007199254740993}');
});
