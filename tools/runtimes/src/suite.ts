import { existsSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "@ledgerkit/readme";
import type { Checks } from "./checks.ts";

/** All checks: what the client does for every provider, and `test/everywhere.ts` of every package that has one; paths from this package. */
const suites = [
  { id: "client", path: "./src/client-checks.ts" },
  ...(await publishedPackages())
    .filter(({ folder }) => existsSync(join(folder, "test", "everywhere.ts")))
    .map(({ id }) => ({ id, path: `../../packages/${id}/test/everywhere.ts` })),
];

/**
 * A program that runs all checks, as text: each runtime gets it in another way.
 *
 * @param use what it does with `runSuite(place)`
 */
export function suiteProgram(use: string): string {
  return `
    import { runChecks } from "./src/run-checks.ts";
    ${suites.map(({ path }, index) => `import checks${index} from "${path}";`).join("\n")}
    const runSuite = (place) => runChecks({ ${suites.map(({ id }, index) => `"${id}": checks${index}`)} }, place);
    ${use}`;
}

/** The names of all checks, in their order. */
export async function checkNames(): Promise<string[]> {
  const names = suites.map(async ({ id, path }) => {
    const { default: checks } = (await import(new URL(`../${path}`, import.meta.url).href)) as { default: Checks };
    return Object.keys(checks).map((name) => `${id}: ${name}`);
  });
  return (await Promise.all(names)).flat();
}
