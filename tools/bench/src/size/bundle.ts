import { basename, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { heyApiAlias } from "../hey-api/hey-api-alias.ts";

/** Bytes of what is loaded before a program begins. */
export interface Bundle {
  readonly minified: number;
  readonly gzip: number;
  /** What waits for an `import()` that may never be reached, gzipped. */
  readonly onDemand: number;
  /** Package → its bytes in the minified bundle; the one that the program is of is "itself". */
  readonly packages: Readonly<Record<string, number>>;
}

export interface SizeProgram {
  readonly name: string;
  readonly code: string;
  /** Where it finds its packages. */
  readonly folder: string;
}

/** A program as its user's bundler makes it, minified; undefined where it cannot be made for the platform. */
export async function bundle(
  { code: contents, folder: resolveDir }: SizeProgram,
  platform: "browser" | "node",
): Promise<Bundle | undefined> {
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir, loader: "ts" },
      alias: heyApiAlias(),
      bundle: true,
      // What is imported on demand is a file of its own, as with any bundler for the web.
      splitting: true,
      outdir: "out",
      minify: true,
      write: false,
      metafile: true,
      legalComments: "none",
      format: "esm",
      target: "es2022",
      platform,
      logLevel: "silent",
    });
    const code = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
    const made = (output: string) => code.get(resolve(output)) ?? new Uint8Array();
    const gzip = (outputs: readonly string[]) =>
      sum(outputs.map((output) => gzipSync(made(output), { level: 9 }).byteLength));
    const initial = initialOutputs(metafile);
    return {
      minified: sum(initial.map((output) => made(output).byteLength)),
      gzip: gzip(initial),
      onDemand: gzip(Object.keys(metafile.outputs).filter((output) => !initial.includes(output))),
      packages: packagesOf(metafile, initial, basename(resolveDir)),
    };
  } catch {
    return undefined;
  }
}

/** The program's own file and all that it imports without being asked to. */
function initialOutputs({ outputs }: Metafile): string[] {
  const found = Object.keys(outputs).filter((output) => outputs[output]?.entryPoint === "<stdin>");
  for (const output of found) {
    for (const { path, kind } of outputs[output]?.imports ?? []) {
      if (kind === "import-statement" && path in outputs && !found.includes(path)) found.push(path);
    }
  }
  return found;
}

function packagesOf({ outputs }: Metafile, initial: readonly string[], own: string): Record<string, number> {
  const packages: Record<string, number> = {};
  for (const output of initial) {
    for (const [path, { bytesInOutput }] of Object.entries(outputs[output]?.inputs ?? {})) {
      const found = packageOf(path);
      const name = found === own ? "itself" : found;
      packages[name] = (packages[name] ?? 0) + bytesInOutput;
    }
  }
  return packages;
}

/** The folder of a package, installed or of this repository. */
function packageOf(path: string): string {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return installed ?? /packages\/([^/]+)\//.exec(path)?.[1] ?? "the program";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
