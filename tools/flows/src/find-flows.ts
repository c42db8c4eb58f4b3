import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Arazzo } from "./arazzo.ts";
import { bundle } from "./redocly.ts";

/** The flows of one provider. */
export interface Flows {
  readonly provider: string;
  /** `flows.arazzo.yaml`. */
  readonly file: string;
  readonly arazzo: Arazzo;
}

/**
 * The flows of all contracts that have some: discovery by convention, so that no list of providers exists.
 *
 * @param specs the folder of the contracts
 * @param scratch a folder for what Redocly writes
 */
export async function findFlows(specs: string, scratch: string): Promise<Flows[]> {
  const providers = (await readdir(specs)).filter((name) => existsSync(join(specs, name, "flows.arazzo.yaml"))).sort();
  return Promise.all(
    providers.map(async (provider) => {
      const file = join(specs, provider, "flows.arazzo.yaml");
      return { provider, file, arazzo: await bundle<Arazzo>(file, scratch) };
    }),
  );
}
