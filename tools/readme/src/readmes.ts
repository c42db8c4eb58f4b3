import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedPackages } from "./published-packages.ts";
import { root } from "./root.ts";

export interface Readme {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The README of the repository and of every package that users install, where there is one. */
export async function readmes(): Promise<Readme[]> {
  const paths = ["README.md", ...(await publishedPackages()).map(({ id }) => `packages/${id}/README.md`)];
  return Promise.all(
    paths
      .filter((path) => existsSync(join(root, path)))
      .map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })),
  );
}
