import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { writeProgram } from "./bundle-program.ts";
import type { Report } from "./runtime.ts";
import type { Mocks } from "./start-mocks.ts";
import type { Row } from "./suite.ts";

const execute = promisify(execFile);

/** Runs the suite by a command of this machine: `node`, `bun`, `deno run`. */
export async function inProcess(command: string, args: readonly string[], name: string, place: Mocks): Promise<Report> {
  const { url: mocks, elsewhere } = place;
  const program = `
    import { runSuite } from "./src/suite.ts";
    console.log(JSON.stringify(await runSuite(${JSON.stringify({ mocks, elsewhere })})));
  `;
  const file = await writeProgram(program, name);
  const [{ stdout: version }, { stdout }] = await Promise.all([
    execute(command, ["--version"]),
    execute(command, [...args, file], { timeout: 50_000 }),
  ]);
  return { version: version.split("\n")[0] ?? "", rows: JSON.parse(stdout) as Row[] };
}
