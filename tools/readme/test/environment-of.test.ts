import { expect, test } from "vitest";
import { environmentOf } from "../src/environment-of.ts";

test("the variables of the tables that have both columns", () => {
  const text = [
    "| Option | Environment variable | Example |",
    "| ------ | -------------------- | ------- |",
    "| `key`  | `ACME_KEY`           | `abc`   |",
    "| `id`   | none                 | `def`   |",
    "",
    "| Environment variable | Meaning |",
    "| -------------------- | ------- |",
    "| `ACME_OTHER`         | `other` |",
  ].join("\n");
  expect(environmentOf({ text })).toEqual({ ACME_KEY: "abc" });
});
