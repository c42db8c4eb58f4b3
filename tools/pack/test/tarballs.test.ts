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
