import type { Manifest } from "./manifest.ts";

/**
 * The entries of a package that are made of its sources: the name of the file in `dist`, without its ending → the source. What has no
 * source (a contract, its validators, package.json itself) is somebody else's to write.
 *
 * @throws {Error} when package.json does not say which file an entry becomes
 */
export function entriesOf({ name, exports = {} }: Manifest): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const [path, target] of Object.entries(exports)) {
    if (typeof target === "string" || target["@ledgerkit/source"] === undefined) continue;
    const file = /^\.\/dist\/(.+)\.js$/.exec(target["default"] ?? "")?.[1];
    if (file === undefined) {
      throw new Error(`"default" of exports["${path}"] in the package.json of ${name} has to be ./dist/<file>.js.`);
    }
    entries[file] = target["@ledgerkit/source"];
  }
  if (Object.keys(entries).length) return entries;
  throw new Error(
    `no entry in the exports of ${name}'s package.json has a "@ledgerkit/source": there is nothing to build.`,
  );
}
