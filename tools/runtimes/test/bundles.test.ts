import { publishedPackages } from "@ledgerkit/readme";
import { describe, expect, it } from "vitest";
import { bundleProgram } from "../src/bundle-program.ts";
import { importInEmptyWorld } from "../src/import-in-empty-world.ts";
import { suiteProgram } from "../src/suite.ts";

/** What browsers and workers load: the mock is for Node. */
const packages = (await publishedPackages()).filter(({ id }) => id !== "mock");
const providers = packages.filter(({ isProvider }) => isProvider);

/** Those of our own files that a bundle has, as `packages/x/dist/y.js`. */
const ours = (files: readonly string[]) =>
  files.flatMap((file) => /packages\/[a-z-]+\/(?!node_modules).*$/.exec(file) ?? []);

/** How those who run JavaScript elsewhere than in Node choose among a package's entries. */
const targets = { "a browser": ["browser"], "a worker": ["workerd", "worker", "browser"] };

describe.each(Object.entries(targets))("for %s", (_, conditions) => {
  it.each(packages)("$name needs nothing but itself", async ({ name, folder }) => {
    const { outside } = await bundleProgram(`export * from "${name}";`, { conditions }, folder);
    expect(outside).toEqual([]);
  });

  it("the suite needs nothing but itself, and is made of what is built", async () => {
    const { outside, files } = await bundleProgram(suiteProgram("export { runSuite };"), { conditions });
    expect(outside).toEqual([]);
    expect(ours(files)).toContain("packages/client/dist/index.js");
    const built = /^packages\/[a-z-]+\/(dist\/|test\/everywhere\.ts$)/;
    expect(ours(files).filter((file) => !built.test(file))).toEqual([]);
  });
});

describe.each(packages)("$name", (published) => {
  const { name, folder, manifest } = published;

  it("is made of modules", async () => {
    expect(manifest.type).toBe("module");
    const { code } = await bundleProgram(`export * from "${name}";`, {}, folder);
    // What esbuild writes where it meets CommonJS.
    expect(code).not.toMatch(/__commonJS|__require/);
  });

  it("does nothing when it is imported, and says so", async () => {
    expect(manifest.sideEffects).toBe(false);
    expect(await importInEmptyWorld(published)).toEqual([]);
  });
});

describe.each(providers)("a program that only makes a client of $name", async ({ id, name, folder }) => {
  const { names } = await bundleProgram(`export * from "${name}";`, {}, folder);
  const create = names.find((name) => name.startsWith("create")) ?? "there is no create…";
  const { code, files, kept } = await bundleProgram(`export { ${create} } from "${name}";`, {}, folder);

  it("carries no table of operations or to check by: only those pay for one who use it", () => {
    const tables = ["generated/operations.js", "validators.js"].map((table) => `packages/${id}/dist/${table}`);
    expect(ours(kept).filter((file) => tables.includes(file))).toEqual([]);
  });

  it("carries no table of lists", async () => {
    // It is in the same file as all the rest, and handed to this.
    expect(code).not.toContain("paginator(");
    // It would be seen.
    const all = await bundleProgram(`export { ${create}, paginate } from "${name}";`, {}, folder);
    expect(all.code).toContain("paginator(");
  });

  it("brings no other provider", () => {
    const others = providers.filter((other) => other.id !== id).map((other) => `packages/${other.id}/`);
    expect(ours(files).filter((file) => others.some((other) => file.startsWith(other)))).toEqual([]);
  });
});
