import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { systemPath } from "@ledgerkit/machine";
import { root } from "@ledgerkit/readme";
import type { PackedPackage } from "./pack-packages.ts";
import { mustRun } from "./run-command.ts";
import { writeUserModules } from "./user-modules.ts";

/**
 * A user's project: all tarballs, installed by npm, and the modules that a user would write.
 *
 * @param folder empty, and outside of the repository: nothing of the workspace can be found from there
 */
export async function consumerProject(packages: readonly PackedPackage[], folder: string): Promise<void> {
  const tarballs = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: { ...tarballs, "@types/node": await installedVersion("@types/node") },
    // What the tarballs ask of each other is not in the registry yet, or is an older release.
    overrides: tarballs,
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await mustRun("npm", ["install", "--prefer-offline", ...quietly], {
    cwd: folder,
    env: { ...process.env, PATH: systemPath() },
    // On a machine that has never seen these packages, by a slow line.
    limit: 300_000,
  });
  await writeUserModules(packages, folder);
}

async function installedVersion(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8")) as {
    version: string;
  };
  return manifest.version;
}
