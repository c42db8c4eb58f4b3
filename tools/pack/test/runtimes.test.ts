import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findSystemNode, mustFind } from "@ledgerkit/machine";
import { describe, expect, inject, it } from "vitest";
import { mustRun } from "../src/run-command.ts";
import { consumerOf } from "../src/user-modules.ts";

interface Imported {
  readonly imported: string;
  readonly members: number;
}

interface Called {
  readonly called: string;
  readonly inProcess: string;
  readonly served: string;
}

const packages = inject("packages");
const consumer = inject("consumer");
const nodes = [mustFind(findSystemNode()), process.execPath].map((path) => ({
  path,
  version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim(),
}));

describe.each(nodes)("Node $version ($path)", ({ path }) => {
  it("imports every entry of every package, and calls every provider through the mock", async () => {
    const { stdout } = await mustRun(path, ["program.js"], { cwd: consumer });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Imported | Called);
    const imported = lines.filter((line) => "imported" in line);
    const called = lines.filter((line) => "called" in line);

    const entries = packages.flatMap(({ name, manifest }) =>
      Object.keys(manifest.exports ?? {}).map((entry) => name + entry.slice(1)),
    );
    expect(imported.map((line) => line.imported).sort()).toEqual(entries.sort());
    for (const line of imported) expect(line.members, line.imported).toBeGreaterThan(0);

    const providers = packages.filter(({ manifest }) => manifest.exports?.["./openapi.json"]);
    expect(called.map((line) => line.called)).toEqual(providers.map(({ id }) => id));
    for (const { called: id, inProcess, served } of called) {
      console.log(`  ${id}: ${inProcess}`);
      expect(inProcess).not.toBe("");
      expect(served).toBe(inProcess);
    }
  });
});

it.each(packages.filter(({ manifest }) => manifest.exports?.["./openapi.json"]))(
  "$name has a module for this suite",
  (published) => {
    expect(existsSync(consumerOf(published)), "write test/consumer.ts like another provider's").toBe(true);
  },
);
