import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** How many files an import loads: each costs a read, a parse and a link. */
export async function countModules(url: string): Promise<number> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    // Every file is loaded, used or not.
    treeShaking: false,
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs).length;
}
