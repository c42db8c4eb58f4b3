import { describe, expect, it } from "vitest";
import { retryAfterMs } from "../src/index.ts";

const date = "Mon, 01 Jan 2029 00:00:00 GMT";

describe("retryAfterMs", () => {
  it.each<[string, string | undefined, number | undefined]>([
    ["no header", undefined, undefined],
    ["seconds", "3", 3_000],
    ["zero", "0", 0],
    ["a fraction of a second", "1.5", 1_500],
    ["a date", "Mon, 01 Jan 2029 00:00:02 GMT", 2_000],
    ["a date as RFC 850 has it", "Monday, 01-Jan-29 00:00:02 GMT", 2_000],
    ["a date as asctime has it", "Mon Jan  1 00:00:02 2029 GMT", 2_000],
    ["a date that is past", "Mon, 01 Jan 2001 00:00:00 GMT", 0],
    ["nothing", "", undefined],
    ["less than zero", "-5", undefined],
    ["words", "soon", undefined],
    ["words with a number", "soon 5", undefined],
    ["two of them", "2, 2", undefined],
  ])("reads %s", (_, value, want) => {
    const headers = new Headers({ date, ...(value !== undefined && { "retry-after": value }) });
    expect(retryAfterMs(headers)).toBe(want);
  });
});
