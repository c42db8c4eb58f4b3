import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Program } from "./program.ts";

/** PATH without what pnpm and npm put in front of it: the machine's own programs. */
export function systemPath(): string {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.split(/[\\/]/).includes("node_modules"))
    .join(delimiter);
}

/** The machine's own Node, which users have, as opposed to those that are installed here. */
export function findSystemNode(): Program {
  const name = process.platform === "win32" ? "node.exe" : "node";
  return {
    path:
      process.env["LEDGERKIT_SYSTEM_NODE"] ||
      systemPath()
        .split(delimiter)
        .map((folder) => join(folder, name))
        .find((file) => existsSync(file)),
    missing: "There is no Node on PATH outside of node_modules: say where one is with LEDGERKIT_SYSTEM_NODE.",
  };
}
