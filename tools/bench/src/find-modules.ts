import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

export interface FoundModule<T> {
  /** The file's name without its ending. */
  readonly name: string;
  readonly file: URL;
  readonly value: T;
}

/**
 * The default exports of all modules of a folder: there is no list to keep. Ours come first, then the peers in alphabetical order.
 *
 * @param only leaves out every module whose name does not contain this
 */
export async function findModules<T>(folder: URL, only = ""): Promise<FoundModule<T>[]> {
  const found = await Promise.all(
    (await findFiles(folder, only)).map(async ({ name, file }) => {
      const { default: value } = (await import(file.href)) as { default: T };
      return { name, file, value };
    }),
  );
  return found;
}

/** The files alone, for modules that another process loads. */
export async function findFiles(folder: URL, only = ""): Promise<Omit<FoundModule<unknown>, "value">[]> {
  return (await readdir(fileURLToPath(folder)))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ name: basename(file, ".ts"), file: new URL(file, folder) }))
    .filter(({ name }) => name.includes(only))
    .sort((a, b) => Number(isOurs(b.name)) - Number(isOurs(a.name)) || a.name.localeCompare(b.name));
}

/** Our own contestants are told by their names. */
export function isOurs(name: string): boolean {
  return name.startsWith("ours");
}
