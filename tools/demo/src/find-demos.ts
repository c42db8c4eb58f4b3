import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Demo } from "./demo.ts";

export interface FoundDemo {
  provider: string;
  document: object;
  demo: Demo;
}

/** The demos of all packages that have one: discovery by convention, so that no list of providers exists. */
export async function findDemos(packages: string): Promise<FoundDemo[]> {
  const names = (await readdir(packages)).filter((name) => existsSync(join(packages, name, "demo.ts"))).sort();
  return Promise.all(
    names.map(async (provider) => {
      const contract = join(packages, provider, "dist", "openapi.json");
      const document = await readFile(contract, "utf8").catch(() => {
        throw new Error(`${contract} is missing: run \`pnpm build\` first.`);
      });
      const module = (await import(pathToFileURL(join(packages, provider, "demo.ts")).href)) as { default: Demo };
      return { provider, document: JSON.parse(document) as object, demo: module.default };
    }),
  );
}
