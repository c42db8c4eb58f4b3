import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface Compiler {
  readonly version: string;
  /** The arguments of Node that run it. */
  readonly program: string;
}

/** What consumers may compile with, newest last. */
export function compilers(): Compiler[] {
  const require = createRequire(import.meta.url);
  return ["typescript-5.9", "typescript-6.0", "typescript-7.0"].map((name) => {
    const manifest = require.resolve(`${name}/package.json`);
    const { version, bin } = require(manifest) as { version: string; bin: { tsc: string } };
    return { version, program: join(dirname(manifest), bin.tsc) };
  });
}
