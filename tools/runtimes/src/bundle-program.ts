import { existsSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root as repository } from "@ledgerkit/readme";
import { type BuildOptions, build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

export interface Bundle {
  readonly code: string;
  /** What the program exports. */
  readonly names: readonly string[];
  /** Every file that was read. */
  readonly files: readonly string[];
  /** The files of which something is left. */
  readonly kept: readonly string[];
  /** What has to be there when it runs, each with the file that asks for it: `node:fs by packages/x/dist/y.js`. */
  readonly outside: readonly string[];
}

/**
 * A program with all that it needs, as a browser or a worker loads it. Packages are taken as they are built: `@ledgerkit/source` is no
 * condition here.
 *
 * @param folder where it is, in place of this package's
 */
export async function bundleProgram(program: string, options: BuildOptions = {}, folder = root): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    // Left out, so that all of them can be named.
    external: ["node:*", ...builtinModules],
    logLevel: "silent",
    ...options,
    write: false,
    metafile: true,
  });
  const inputs = Object.entries(metafile.inputs);
  const [output] = Object.values(metafile.outputs);
  return {
    code: outputFiles[0]?.text ?? "",
    names: output?.exports ?? [],
    files: inputs.map(([file]) => file),
    kept: Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
    outside: inputs.flatMap(([file, { imports }]) =>
      imports.flatMap(({ path, external }) => (external ? [`${path} by ${file}`] : [])),
    ),
  };
}

/** A program for a runtime that finds packages by itself: a file beside which all of ours are installed. */
export async function writeProgram(program: string, name: string): Promise<string> {
  const { code } = await bundleProgram(program, { packages: "external", platform: "node" });
  const folder = join(root, "dist");
  await mkdir(join(folder, "node_modules"), { recursive: true });
  const installed = join(folder, "node_modules", "@ledgerkit");
  if (!existsSync(installed)) await symlink(join(repository, "packages"), installed, "junction");
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, code);
  return file;
}
