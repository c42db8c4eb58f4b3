import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** The contract that a provider's package ships. */
export async function readContract(provider: string): Promise<object> {
  return JSON.parse(await readFile(resolve(`@ledgerkit/${provider}/openapi.json`), "utf8")) as object;
}
