import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundlePackage } from "../src/bundle-package.ts";

const manifest = {
  name: "things",
  type: "module",
  exports: {
    ".": { "@ledgerkit/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./deep": { "@ledgerkit/source": "./src/deep/down.ts", default: "./dist/deep/down.js" },
    "./facts": { default: "./dist/facts.js" },
    "./package.json": "./package.json",
  },
  imports: { "#facts": "./dist/facts.js" },
  dependencies: { "@scope/other": "1.0.0" },
};

const sources = {
  "src/index.ts": `
    import { other } from "@scope/other";
    import { another } from "@scope/other/part";
    import { Thing } from "./thing.ts";
    /** Says what things are for. */
    export const facts = (thing: Thing) => [thing, other, another, import("#facts")];
    export { Thing };
  `,
  "src/deep/down.ts": `
    import { readFile } from "node:fs/promises";
    import { Thing } from "../thing.ts";
    export const thing = () => new Thing(readFile);
  `,
  "src/thing.ts": "export class Thing { constructor(_of?: unknown) {} }",
};

test("one file for each entry, and one for what they share", async () => {
  const folder = await packageOf({ ...sources, "dist/index/old.js": "", "dist/old.js": "" });
  await bundlePackage(folder);
  const files = await readdir(join(folder, "dist"), { recursive: true, withFileTypes: true });
  expect(files.flatMap((file) => (file.isFile() ? [file.name] : [])).sort()).toEqual([
    "down.js",
    "index.js",
    "shared.js",
  ]);
  const [index, down, shared] = await Promise.all(
    ["index.js", "deep/down.js", "shared.js"].map((file) => readFile(join(folder, "dist", file), "utf8")),
  );
  for (const part of ["/** Says what", '"@scope/other"', '"@scope/other/part"', 'import("#facts")', '"./shared.js"'])
    expect(index).toContain(part);
  for (const part of ['"node:fs/promises"', '"../shared.js"']) expect(down).toContain(part);
  expect([index, down, shared].map((code) => code?.includes("Thing = class"))).toEqual([false, false, true]);
});

test("one entry shares nothing", async () => {
  const { "./deep": _, ...exports } = manifest.exports;
  const folder = await packageOf(sources, { ...manifest, exports });
  await bundlePackage(folder);
  expect(await readdir(join(folder, "dist"))).toEqual(["index.js"]);
});

const entry = (target: object) => ({ ...manifest, exports: { ".": target } });

test.each<[string, Record<string, string>, object, string]>([
  [
    "a package that users would not have",
    { ...sources, "src/thing.ts": 'export { z as Thing } from "zod/v4";' },
    manifest,
    'things imports "zod/v4", which its package.json does not name: add it to "dependencies"',
  ],
  [
    "an import of its own that package.json does not have",
    { ...sources, "src/thing.ts": 'export const Thing = () => import("#thing");' },
    manifest,
    'add it to "imports"',
  ],
  [
    "a file that is not there",
    { ...sources, "src/thing.ts": 'export * from "./nothing.ts";' },
    manifest,
    "./nothing.ts",
  ],
  [
    "a name that a file does not export",
    { ...sources, "src/thing.ts": 'export { delay as Thing } from "./deep/down.ts";' },
    manifest,
    '"delay"',
  ],
  [
    "what the bundler warns of",
    { ...sources, "src/thing.ts": 'export const Thing = eval("class {}");' },
    manifest,
    "eval",
  ],
  ["no entry", sources, entry({ default: "./dist/index.js" }), "there is nothing to build"],
  [
    "an entry elsewhere",
    sources,
    entry({ "@ledgerkit/source": "./src/index.ts", default: "./lib/index.js" }),
    'exports["."] in the package.json of things has to be ./dist/<file>.js',
  ],
])("refuses %s", async (_, files, given, message) => {
  const folder = await packageOf(files, given);
  await expect(bundlePackage(folder)).rejects.toThrow(message);
});

async function packageOf(files: Record<string, string>, given: object = manifest): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ledgerkit-bundle-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...files, "package.json": JSON.stringify(given) })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}
