import { existsSync } from "node:fs";
import { join } from "node:path";
import { type PublishedPackage, root } from "@ledgerkit/readme";
import { mustRun } from "./run-command.ts";

/** A package and the file that would be published. */
export interface PackedPackage extends PublishedPackage {
  readonly tarball: string;
}

/**
 * Packs packages as publishing would.
 *
 * @throws {Error} when one is not built
 */
export async function packPackages(packages: readonly PublishedPackage[], folder: string): Promise<PackedPackage[]> {
  for (const { name, folder } of packages) {
    if (!existsSync(join(folder, "dist"))) throw new Error(`${name} is not built: run \`pnpm build\` first`);
  }
  const filters = packages.flatMap(({ name }) => ["--filter", name]);
  const pnpm = join(root, "node_modules", ".bin", "pnpm");
  await mustRun(pnpm, ["--recursive", ...filters, "pack", "--pack-destination", folder], { cwd: root });
  return packages.map((published) => {
    const { name, version } = published.manifest;
    return { ...published, tarball: join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`) };
  });
}
