import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "@ledgerkit/readme";

/** A consumer's project of one file, that has all of our packages and openapi-fetch installed. */
export async function typeProject(directory: string, source: string): Promise<string> {
  const peer = fileURLToPath(new URL("../../node_modules/openapi-fetch", import.meta.url));
  await mkdir(join(directory, "node_modules"), { recursive: true });
  await symlink(join(root, "packages"), join(directory, "node_modules", "@ledgerkit"), "junction");
  await symlink(peer, join(directory, "node_modules", "openapi-fetch"), "junction");
  await writeFile(join(directory, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  await writeFile(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.mts"] }));
  await writeFile(join(directory, "program.mts"), source);
  return directory;
}
