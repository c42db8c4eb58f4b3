import { expect, it } from "vitest";
import { isSameText } from "../src/is-same-text.ts";

it.each([
  ["", "", true],
  ["state", "state", true],
  ["Zoë", "Zoë", true],
  ["state", "stat", false],
  ["stat", "state", false],
  ["state", "", false],
  ["", "state", false],
  ["state", "statf", false],
  ["state", "Ttate", false],
  ["ab", "ba", false],
  ["a", "a\u0000", false],
  ["a\u0000", "a", false],
])("isSameText(%j, %j) is %s", (one, other, want) => {
  expect(isSameText(one, other)).toBe(want);
});
