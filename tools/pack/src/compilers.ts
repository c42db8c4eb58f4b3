import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import manifest from "../package.json" with { type: "json" };

export interface Compiler {
  /** The package that it is installed as: `typescript-5.9`. */
  readonly name: string;
  /** The file that Node runs. */
  readonly tsc: string;
}

/** The compilers that users may have: every dependency of this tool that is called `typescript-…`. */
export function compilers(): Compiler[] {
  const require = createRequire(import.meta.url);
  return Object.keys(manifest.dependencies)
    .filter((name) => name.startsWith("typescript-"))
    .map((name) => ({ name, tsc: join(dirname(require.resolve(`${name}/package.json`)), "bin", "tsc") }));
}
