import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { writeProgram } from "./bundle-program.ts";
import type { Place } from "./checks.ts";
import type { Row } from "./run-checks.ts";
import type { Report } from "./runtime.ts";
import type { Mocks } from "./start-mocks.ts";
import { suiteProgram } from "./suite.ts";

const execute = promisify(execFile);

/** Runs the suite by a command of this machine: `node`, `bun`, `deno run`. */
export async function inProcess(
  command: string,
  args: readonly string[],
  name: string,
  { url: mocks, elsewhere }: Mocks,
): Promise<Report> {
  const place: Place = { mocks, elsewhere, isBrowser: false };
  const program = suiteProgram(`console.log(JSON.stringify(await runSuite(${JSON.stringify(place)})));`);
  const file = await writeProgram(program, name);
  const [{ stdout: version }, { stdout }] = await Promise.all([
    execute(command, ["--version"]),
    execute(command, [...args, file], { timeout: 50_000 }),
  ]);
  return { version: version.split("\n")[0] ?? "", rows: JSON.parse(stdout) as Row[] };
}
