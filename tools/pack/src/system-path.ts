import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** PATH without what pnpm and npm put in front of it: the machine's own programs. */
export function systemPath(path = process.env["PATH"] ?? ""): string {
  return path
    .split(delimiter)
    .filter((folder) => !folder.split(/[\\/]/).includes("node_modules"))
    .join(delimiter);
}

/**
 * The machine's own Node, which users have, as opposed to the one that is pinned for the toolchain.
 *
 * @throws {Error} when there is none
 */
export function systemNode(): string {
  const given = process.env["LEDGERKIT_SYSTEM_NODE"];
  if (given) return given;
  const name = process.platform === "win32" ? "node.exe" : "node";
  const found = systemPath()
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
  if (found) return found;
  throw new Error("There is no Node on PATH outside of node_modules: say where one is with LEDGERKIT_SYSTEM_NODE.");
}
