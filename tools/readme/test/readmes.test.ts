import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockProject } from "../src/block-project.ts";
import { blocksOf } from "../src/blocks-of.ts";
import { contractNetwork } from "../src/contract-network.ts";
import { contractOf } from "../src/contract-of.ts";
import { environmentOf } from "../src/environment-of.ts";
import { publishedPackages } from "../src/published-packages.ts";
import { readmes } from "../src/readmes.ts";
import { root } from "../src/root.ts";
import { runBlock } from "../src/run-block.ts";
import { tablesOf } from "../src/tables-of.ts";

interface Servers {
  readonly servers: readonly { readonly url: string; readonly "x-environment": string }[];
}

const packages = await publishedPackages();
const found = await readmes();
const environment = Object.assign({}, ...found.map(environmentOf)) as Record<string, string>;
const blocks = found.flatMap(blocksOf);
const modules = blocks.filter(({ info }) => info === "ts" || info === "ts no-run");
const project = await blockProject(modules);
const network = await contractNetwork();
afterAll(async () => {
  network.close();
  await project.remove();
});

describe("type-checks", () => {
  let messages: Awaited<ReturnType<typeof project.typecheck>>;
  beforeAll(async () => {
    messages = await project.typecheck();
  });
  it.each(modules.map((block) => ({ at: `${block.readme}:${block.line}`, block })))("$at", ({ block }) => {
    expect(messages.blocks.get(block) ?? []).toEqual([]);
  });
  it("the sources that the blocks import", () => expect(messages.sources).toEqual([]));
});

describe("runs", () => {
  const runnable = modules.filter(({ info }) => info === "ts");
  it.concurrent.each(runnable.map((block) => ({ at: `${block.readme}:${block.line}`, block })))(
    "$at",
    async ({ at, block }) => {
      const contract = contractOf(block, packages);
      const { failure, output } = await runBlock(project.fileOf(block), {
        network: contract === undefined ? undefined : network.urlOf(contract),
        environment,
      });
      expect(failure, `${at} ${failure}\n${project.inReadmes(output)}`).toBeUndefined();
    },
  );
});

describe("every published package", () => {
  it.each(packages)("$name has a README with a module that runs", ({ id }) => {
    const path = `packages/${id}/README.md`;
    expect(existsSync(join(root, path)), `${path} is missing`).toBe(true);
    expect(blocks.filter(({ readme, info }) => readme === path && info === "ts")).not.toEqual([]);
  });
});

describe("nothing that no test runs", () => {
  it.each(packages.filter(({ isProvider }) => isProvider))(
    "$id names the environments of its contract, and no others",
    async ({ id, folder }) => {
      const contract = JSON.parse(await readFile(join(folder, "dist", "openapi.json"), "utf8")) as Servers;
      const rows = found.filter(({ path }) => path === `packages/${id}/README.md`).flatMap(tablesOf);
      const named = rows.filter((row) => "`environment`" in row).map((row) => [row["`environment`"], row["Server"]]);
      expect(named).toEqual(contract.servers.map((server) => [`\`${server["x-environment"]}\``, `\`${server.url}\``]));
    },
  );

  it.each(found)("$path has no code in a language that nothing checks", ({ path }) => {
    const unchecked = blocks.filter(
      ({ readme, info }) => readme === path && !/^(ts|ts no-run|sh|json|text)$/.test(info),
    );
    expect(unchecked.map(({ line, info }) => `${path}:${line} is "${info}": use ts, sh, json or text`)).toEqual([]);
  });

  it.each(found)("$path installs packages that exist", ({ path }) => {
    const names = blocks
      .filter(({ readme, info }) => readme === path && info === "sh")
      .flatMap(({ code }) => code.match(/@ledgerkit\/[\w-]+/g) ?? []);
    for (const name of names) expect(packages.map((published) => published.name)).toContain(name);
  });
});
