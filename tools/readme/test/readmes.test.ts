import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { blockProject } from "../src/block-project.ts";
import { blocksOf } from "../src/blocks-of.ts";
import { contractOf } from "../src/contract-of.ts";
import { environmentOf } from "../src/environment-of.ts";
import { publishedPackages } from "../src/published-packages.ts";
import { readmes } from "../src/readmes.ts";
import { root } from "../src/root.ts";
import { runBlock } from "../src/run-block.ts";

const packages = await publishedPackages();
const found = await readmes();
const environment = Object.assign({}, ...found.map(environmentOf)) as Record<string, string>;
const blocks = found.flatMap(blocksOf);
const modules = blocks.filter(({ info }) => info === "ts" || info === "ts no-run");
const project = await blockProject(modules);
afterAll(() => project.remove());

describe("type-checks", async () => {
  const messages = await project.typecheck();
  it.each(modules.map((block) => ({ at: `${block.readme}:${block.line}`, block })))("$at", ({ block }) => {
    expect(messages.get(block) ?? []).toEqual([]);
  });
});

describe("runs", () => {
  const runnable = modules.filter(({ info }) => info === "ts");
  it.concurrent.each(runnable.map((block) => ({ at: `${block.readme}:${block.line}`, block })))("$at", async ({ at, block }) => {
    const contract = contractOf(block, packages);
    const { failure, output } = await runBlock(project.fileOf(block), { contract, environment });
    expect(failure, `${at} ${failure}\n${project.inReadmes(output)}`).toBeUndefined();
  });
});

describe("every published package", () => {
  it.each(packages)("$name has a README with a module that runs", ({ id }) => {
    const path = `packages/${id}/README.md`;
    expect(existsSync(join(root, path)), `${path} is missing`).toBe(true);
    expect(blocks.filter(({ readme, info }) => readme === path && info === "ts")).not.toEqual([]);
  });
});

describe("nothing that no test runs", () => {
  it.each(found)("$path has no code in a language that nothing checks", ({ path }) => {
    const unchecked = blocks.filter(({ readme, info }) => readme === path && !/^(ts|ts no-run|sh|json|text)$/.test(info));
    expect(unchecked.map(({ line, info }) => `${path}:${line} is "${info}": use ts, sh, json or text`)).toEqual([]);
  });

  it.each(found)("$path installs packages that exist", ({ path }) => {
    const names = blocks
      .filter(({ readme, info }) => readme === path && info === "sh")
      .flatMap(({ code }) => code.match(/@ledgerkit\/[\w-]+/g) ?? []);
    for (const name of names) expect(packages.map((published) => published.name)).toContain(name);
  });
});
