import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A consumer's project of one file, that sees the packages that this one sees. */
export async function typeProject(directory: string, source: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
  await symlink(modules, join(directory, "node_modules"), "junction");
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
