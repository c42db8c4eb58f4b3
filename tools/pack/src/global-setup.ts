import { copyFile, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackages } from "@ledgerkit/readme";
import type { TestProject } from "vitest/node";
import { compilers } from "./compilers.ts";
import { consumerProject } from "./consumer-project.ts";
import { type PackedPackage, packPackages } from "./pack-packages.ts";
import { runCommand } from "./run-command.ts";

declare module "vitest" {
  interface ProvidedContext {
    packages: PackedPackage[];
    /** The user's project, with everything installed and the consumers compiled. */
    consumer: string;
  }
}

/** Packs and installs once for all suites. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "ledgerkit-pack-")));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const consumer = join(folder, "consumer");
    await mkdir(consumer);
    const packages = await packPackages(await publishedPackages(), folder);
    await consumerProject(packages, consumer);
    await compile(consumer);
    await copyFile(fileURLToPath(new URL("./user-program.js", import.meta.url)), join(consumer, "program.js"));
    project.provide("packages", packages);
    project.provide("consumer", consumer);
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

/** JavaScript beside each consumer, for a Node that knows no types. */
async function compile(folder: string): Promise<void> {
  const [compiler] = compilers();
  if (!compiler) throw new Error("there is no compiler among the dependencies of this tool");
  const compilerOptions = {
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2023", "DOM"],
    types: [],
    strict: true,
    skipLibCheck: true,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["consumers"] }));
  // Whatever it says: it writes JavaScript all the same, and what is wrong with the types is for the suite about types.
  await runCommand(process.execPath, [compiler.tsc, "-p", "."], { cwd: folder });
}
