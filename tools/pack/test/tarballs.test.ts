import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { builtinModules, createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join, sep } from "node:path";
import { root } from "@ledgerkit/readme";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";
import { runCommand } from "../src/run-command.ts";

const consumer = inject("consumer");

/** Turbo puts a build from its cache beside what is there. */
const rebuild = "if no build writes it any more, `pnpm build --force` takes it away";

interface Targets {
  readonly exports: unknown;
  readonly imports?: unknown;
}

/** The files that `exports` and `imports` name, whatever the conditions: `dist/x.js`. */
function filesOf(target: unknown): string[] {
  if (typeof target === "string") return [target.replace("./", "")];
  return Object.values(target ?? {}).flatMap(filesOf);
}

async function textOf(folder: string, ending: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(ending));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("\n");
}

/** The names of the classes of modules, written as sources or as a bundler does it. */
function classesOf(code: string): string[] {
  const declarations = code.matchAll(/^(?:export )?(?:abstract )?(?:class (\w+)|var (\w+) = class\b)/gm);
  return Array.from(declarations, ([, declared, assigned]) => declared ?? assigned ?? "").sort();
}

describe.each(inject("packages"))("$name", ({ name, tarball, folder, manifest }) => {
  const installed = join(consumer, "node_modules", name);
  const files = async () =>
    (await readdir(installed, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(installed.length + 1)
          .replaceAll("\\", "/"),
      )
      .filter((file) => !file.startsWith("node_modules/"));

  it("passes publint", async () => {
    const { buffer } = await readFile(tarball);
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer as ArrayBuffer } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that resolve (attw)", async () => {
    const attw = join(
      dirname(createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json")),
      "dist",
      "index.js",
    );
    const args = [attw, tarball, "--profile", "esm-only", "--no-color", "--no-emoji"];
    const { code, output } = await runCommand(process.execPath, args, { cwd: folder });
    expect(code, output).toBe(0);
  });

  it("holds what is built, and nothing else", async () => {
    const found = await files();
    const others = found.filter((file) => !/^(dist\/.+\.(js|d\.ts|json)|README\.md|LICENSE|package\.json)$/.test(file));
    expect(others).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json"]));
    if (manifest.exports?.["./openapi.json"]) expect(found).toContain("dist/openapi.json");
  });

  it("has one file of JavaScript for each entry, and one for what they share", async () => {
    const { exports, imports } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as Targets;
    const entries = filesOf([exports, imports]).filter((file) => file.endsWith(".js"));
    const found = (await files()).filter((file) => file.endsWith(".js"));
    expect(found).toEqual(expect.arrayContaining(entries));
    const others = found.filter((file) => !entries.includes(file) && file !== "dist/shared.js");
    expect(others, rebuild).toEqual([]);
  });

  it("has every class of its sources once, and nobody else's: `instanceof` knows no copy", async () => {
    const sources = await textOf(join(folder, "src"), ".ts");
    const shipped = await textOf(join(installed, "dist"), ".js");
    expect(classesOf(shipped)).toEqual(classesOf(sources));
  });

  it("has no declaration of what is no longer there", async () => {
    // The validators are made of the contract.
    const declarations = (await files()).filter((file) => /(?<!validators)\.d\.ts$/.test(file));
    const gone = declarations.filter(
      (file) => !existsSync(join(folder, file.replace("dist/", "src/").replace(".d.ts", ".ts"))),
    );
    expect(gone, rebuild).toEqual([]);
  });

  it("names no folder of this machine", async () => {
    for (const file of await files()) {
      const text = await readFile(join(installed, file), "utf8");
      const named = [root, homedir()].filter((place) => text.includes(place + sep));
      expect(named, file).toEqual([]);
    }
  });

  it("names no version that only the workspace knows", async () => {
    expect(await readFile(join(installed, "package.json"), "utf8")).not.toMatch(/"(workspace|catalog):/);
  });

  it("needs no Node: what its main entry loads imports no module of Node's", async () => {
    const { metafile } = await build({
      stdin: {
        contents: `export * from ${JSON.stringify(join(installed, "dist", "index.js"))};`,
        resolveDir: consumer,
      },
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
      packages: "external",
      platform: "neutral",
      logLevel: "silent",
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
    expect(imports.filter((path) => path.startsWith("node:") || builtinModules.includes(path))).toEqual([]);
  });
});
