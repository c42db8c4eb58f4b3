import { execFile } from "node:child_process";
import { basename, isAbsolute } from "node:path";
import type { Compiler } from "./compilers.ts";

export interface Compilation {
  readonly instantiations: number;
  readonly types: number;
  /** Seconds. */
  readonly check: number;
  readonly total: number;
  /** Megabytes. */
  readonly memory: number;
  /** What it has read, but for its own libraries. */
  readonly files: readonly string[];
  /** What the compiler said, one a line. */
  readonly errors: readonly string[];
}

/** Type-checks a project, and reads `--extendedDiagnostics` and `--listFiles`. */
export async function compile({ program }: Compiler, project: string): Promise<Compilation> {
  const output = await new Promise<string>((resolve, reject) => {
    const options = [program, "-p", project, "--extendedDiagnostics", "--listFiles", "--pretty", "false"];
    execFile(process.execPath, options, { cwd: project, maxBuffer: 2 ** 26 }, (error, stdout) => {
      // It ends with 1 or 2 for errors in the program, which may be wanted.
      if (error && typeof error.code !== "number") reject(error);
      else resolve(stdout);
    });
  });
  const figure = (name: string) => {
    const found = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1];
    if (found === undefined) throw new Error(`The compiler did not tell "${name}":\n${output.slice(0, 1_000)}`);
    return Number(found);
  };
  const lines = output.split("\n");
  return {
    instantiations: figure("Instantiations"),
    types: figure("Types"),
    check: figure("Check time"),
    total: figure("Total time"),
    memory: figure("Memory used") / 1000,
    files: lines.filter((line) => isAbsolute(line) && !basename(line).startsWith("lib.")),
    errors: lines.filter((line) => /error TS\d+/.test(line)),
  };
}
