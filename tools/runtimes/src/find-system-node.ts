import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The machine's own Node, which users have, as opposed to those that are installed here. */
export function findSystemNode(): string | undefined {
  const given = process.env["LEDGERKIT_SYSTEM_NODE"];
  if (given) return given;
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.split(/[\\/]/).includes("node_modules"))
    .map((folder) => join(folder, process.platform === "win32" ? "node.exe" : "node"))
    .find((file) => existsSync(file));
}
