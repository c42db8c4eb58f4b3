import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "rolldown";
import { entriesOf } from "./entries-of.ts";
import { isOutside } from "./is-outside.ts";
import type { Manifest } from "./manifest.ts";

/**
 * Writes `dist` anew: one module for each entry of package.json, and one with what several entries share, so that no class is there
 * twice. To a runtime without a bundler, a file costs more than what is in it.
 *
 * @throws {Error} when a source is not there, or needs what package.json does not name
 */
export async function bundlePackage(folder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const input = entriesOf(manifest);
  // What an earlier build left would be published.
  await rm(join(folder, "dist"), { recursive: true, force: true });
  await build({
    cwd: folder,
    input,
    external: (specifier) => isOutside(specifier, manifest),
    platform: "neutral",
    // The compiler checks them, for one language level.
    tsconfig: false,
    transform: { target: "es2022" },
    onLog: (level, { message }) => {
      if (level === "warn") throw new Error(message);
    },
    output: {
      dir: "dist",
      chunkFileNames: "[name].js",
      // A chunk for each set of entries that share something would be more files, and no less to load.
      codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
      // It is read by who debugs: names, documentation and the order of the sources stay. So there are no source maps, which would
      // have to carry the sources and weigh more than the code.
      minify: false,
    },
  });
}
