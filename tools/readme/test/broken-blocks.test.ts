import { afterAll, describe, expect, test } from "vitest";
import { blockProject } from "../src/block-project.ts";
import { contractNetwork } from "../src/contract-network.ts";
import { contractOf } from "../src/contract-of.ts";
import { publishedPackages } from "../src/published-packages.ts";
import { runBlock } from "../src/run-block.ts";

/** What has to be caught, proved with every run: a check that cannot fail is none. */
const packages = await publishedPackages();
const broken = {
  undeclared: `console.log(notThere);`,
  throws: `export {};\n\nthrow new Error("as it should");`,
  hangs: `setInterval(() => {}, 1_000);`,
  waits: `await new Promise(() => {});`,
  network: `await fetch("https://example.com/");`,
};
const blocks = Object.entries(broken).map(([name, code]) => ({
  readme: `packages/${name}/README.md`,
  line: 12,
  info: "ts",
  code,
}));
const block = (name: keyof typeof broken) => blocks[Object.keys(broken).indexOf(name)] as (typeof blocks)[number];
const project = await blockProject(blocks);
const network = await contractNetwork();
afterAll(async () => {
  network.close();
  await project.remove();
});

const run = async (name: keyof typeof broken, limit?: number) => {
  const { failure, output } = await runBlock(project.fileOf(block(name)), {
    network: undefined,
    environment: {},
    ...(limit !== undefined && { limit }),
  });
  return `${failure}\n${project.inReadmes(output)}`;
};

test("something undeclared, with README and line", async () => {
  const { blocks: messages, sources } = await project.typecheck();
  expect(sources).toEqual([]);
  expect(messages.get(block("undeclared"))).toEqual([
    "packages/undeclared/README.md:12:13: error TS2304: Cannot find name 'notThere'.",
  ]);
  expect([...messages.keys()]).toHaveLength(1);
});

test("something thrown, with README and line", async () => {
  const outcome = await run("throws");
  expect(outcome).toContain("ended with code 1");
  expect(outcome).toContain("Error: as it should");
  expect(outcome).toContain("packages/throws/README.md:14:7");
});

test("a block that never ends", async () => {
  expect(await run("hangs", 1_000)).toContain("did not end within 1 s");
});

test("a block that waits for nothing", async () => {
  expect(await run("waits")).toContain("ended with code 13");
});

test("the network", async () => {
  expect(await run("network")).toContain("GET https://example.com/: this block has no contract");
});

describe("with a contract", () => {
  const provider = packages.find(({ isProvider }) => isProvider);
  const code = `import * as provider from "${provider?.name}";\n\nconsole.log(Object.keys(provider).length);`;

  test("a block of another README talks to the contract of what it imports", () => {
    const elsewhere = { readme: "README.md", line: 1, info: "ts", code };
    expect(contractOf(elsewhere, packages)).toContain(provider?.id);
  });

  test("a request that breaks it, although the block does not mind", async () => {
    const contract = contractOf({ readme: `packages/${provider?.id}/README.md`, line: 1, info: "ts", code }, packages);
    const { servers } = (await import(contract ?? "", { with: { type: "json" } })).default as {
      servers: { url: string }[];
    };
    const { origin } = new URL((servers[0]?.url ?? "").replaceAll(/[{}]/g, ""));
    const lenient = {
      readme: "lenient/README.md",
      line: 3,
      info: "ts",
      code: `const { status } = await fetch("${origin}/no/such/path");\nconsole.log(status);`,
    };
    const own = await blockProject([lenient]);
    const { failure, output } = await runBlock(own.fileOf(lenient), {
      network: network.urlOf(contract ?? ""),
      environment: {},
    });
    await own.remove();
    expect(failure).toBe("ended with code 1");
    expect(output).toContain(`GET ${origin}/no/such/path breaks the contract`);
  });
});
