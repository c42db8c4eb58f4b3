import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** How a folder differs from what it should hold, one sentence a file; nothing if it does not. Compared in memory, so that an untracked file counts too. */
export async function drift(folder: string, expected: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readdir(folder).catch(() => []);
  const extra = present.filter((file) => !expected.has(file)).map((file) => `${file} does not come from the contract`);
  const wrong = await Promise.all(
    [...expected].map(async ([file, text]) => {
      const actual = await readFile(join(folder, file), "utf8").catch(() => undefined);
      if (actual === undefined) return `${file} is missing`;
      return actual === text ? undefined : `${file} differs from what the contract gives`;
    }),
  );
  return [...extra, ...wrong.filter((sentence) => sentence !== undefined)].sort();
}
