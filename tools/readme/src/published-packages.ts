import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.ts";

/** A package that users install. */
export interface PublishedPackage {
  readonly name: string;
  /** Its folder, whole. */
  readonly folder: string;
  /** The last part of its folder, which is also the last part of its name. */
  readonly id: string;
  /** Whether it has a contract. */
  readonly isProvider: boolean;
  readonly manifest: Manifest;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** Every package under `packages/` that is not private: there is no list to keep. */
export async function publishedPackages(): Promise<PublishedPackage[]> {
  const packages = join(root, "packages");
  const found = await Promise.all(
    (await readdir(packages)).sort().map(async (id) => {
      const folder = join(packages, id);
      // A folder that git left behind with nothing but node_modules in it is no package.
      const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
      if (text === undefined) return [];
      const manifest = JSON.parse(text) as Manifest;
      const isProvider = manifest.exports?.["./openapi.json"] !== undefined;
      return manifest.private ? [] : [{ name: manifest.name, folder, id, isProvider, manifest }];
    }),
  );
  return found.flat();
}
