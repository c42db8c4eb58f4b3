import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { blocksOf } from "@ledgerkit/readme";
import type { PackedPackage } from "./pack-packages.ts";

/** The module of a provider package that stands for a user's: a typed call, a narrowing, and what must not compile. */
export function consumerOf({ folder }: Pick<PackedPackage, "folder">): string {
  return join(folder, "test", "consumer.ts");
}

/**
 * Writes what users write: the modules of the provider packages (`consumers`), the blocks of the READMEs (`readmes`), and one module
 * that loads every entry of every package (`entries.ts`).
 */
export async function writeUserModules(packages: readonly PackedPackage[], folder: string): Promise<void> {
  await mkdir(join(folder, "consumers"));
  await mkdir(join(folder, "readmes"));
  for (const published of packages) {
    const { id } = published;
    if (existsSync(consumerOf(published))) await copyFile(consumerOf(published), join(folder, "consumers", `${id}.ts`));
    const text = await readFile(join(published.folder, "README.md"), "utf8").catch(() => "");
    for (const { info, line, code } of blocksOf({ path: `packages/${id}/README.md`, text })) {
      if (info.startsWith("ts")) await writeFile(join(folder, "readmes", `${id}.${line}.ts`), code);
    }
  }
  const entries = packages
    .flatMap(({ name, manifest }) => Object.keys(manifest.exports ?? {}).map((entry) => name + entry.slice(1)))
    .filter((entry) => !entry.endsWith(".json"));
  const lines = entries.map((entry, index) => `export * as entry${index} from ${JSON.stringify(entry)};\n`);
  await writeFile(join(folder, "entries.ts"), lines.join(""));
}
