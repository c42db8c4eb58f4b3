import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import ledgerkit from "../src/plugin.ts";

const here = (path: string) => new URL(path, import.meta.url);
const ids = Object.keys(ledgerkit().rules.oas3);

test("a rule is a file of its name, and has a test", () => {
  const files = readdirSync(here("../src/rules")).map((file) => file.replace(/\.ts$/, ""));
  expect(files.toSorted()).toEqual(ids.toSorted());
  for (const id of ids) expect(existsSync(here(`${id}.test.ts`)), id).toBe(true);
});

test("every rule is on for every contract", () => {
  const config = readFileSync(here("../../../redocly.yaml"), "utf8");
  const on = [...config.matchAll(/^ {2}ledgerkit\/(.*): error$/gm)].map(([, id]) => id);
  expect(on.toSorted()).toEqual(ids.toSorted());
});
