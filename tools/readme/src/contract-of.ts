import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "./blocks-of.ts";
import type { PublishedPackage } from "./published-packages.ts";

/**
 * The contract that a block talks to: that of its own package, else that of the one package with a contract that it imports.
 *
 * @throws {Error} when the contract is not built, or when there are two
 */
export function contractOf({ readme, line, code }: Block, packages: readonly PublishedPackage[]): string | undefined {
  const withContract = packages.filter(({ isProvider }) => isProvider);
  const own = withContract.find(({ id }) => readme === `packages/${id}/README.md`);
  const imported = withContract.filter(({ name }) => code.includes(`"${name}"`));
  if (!own && imported.length > 1) throw new Error(`${readme}:${line} talks to two providers: make it two blocks`);
  const folder = (own ?? imported[0])?.folder;
  if (folder === undefined) return undefined;
  const contract = join(folder, "dist", "openapi.json");
  if (!existsSync(contract)) throw new Error(`${contract} is missing: run \`pnpm build\` first`);
  return contract;
}
