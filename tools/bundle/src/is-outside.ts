import { builtinModules } from "node:module";
import { isAbsolute } from "node:path";
import type { Manifest } from "./manifest.ts";

/**
 * Whether an import is left as it is: what the user's package manager installs, what Node brings, and what package.json's `imports`
 * tells apart by condition. Everything else is a file of the package itself.
 *
 * @throws {Error} for a package that would not be there for the user
 */
export function isOutside(specifier: string, manifest: Manifest): boolean {
  if (specifier.startsWith(".") || isAbsolute(specifier)) return false;
  const { name, imports = {}, dependencies = {}, peerDependencies = {} } = manifest;
  const [scope = "", base] = specifier.split("/");
  const wanted = scope.startsWith("@") ? `${scope}/${base}` : scope;
  if (specifier in imports || wanted in dependencies || wanted in peerDependencies) return true;
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) return true;
  const list = specifier.startsWith("#") ? "imports" : "dependencies";
  throw new Error(`${name} imports "${specifier}", which its package.json does not name: add it to "${list}".`);
}
