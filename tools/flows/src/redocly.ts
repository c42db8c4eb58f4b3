import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** What a run of the Redocly CLI said, and whether it was content. */
export interface RedoclyRun {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Runs the Redocly CLI in the folder of a contract, which it neither tells anybody about nor sends through a proxy. */
export function redocly(cwd: string, ...args: string[]): Promise<RedoclyRun> {
  const env = {
    ...process.env,
    FORCE_COLOR: undefined,
    NO_COLOR: "1",
    NO_PROXY: "127.0.0.1",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    REDOCLY_TELEMETRY: "off",
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ succeeded: error === null, output: `${stdout}${stderr}` }),
    );
  });
}

/**
 * A YAML description with all that it refers to, as one object.
 *
 * @param scratch a folder for the file that Redocly writes
 * @throws {Error} with what Redocly said
 */
export async function bundle<Description extends object>(file: string, scratch: string): Promise<Description> {
  const json = join(scratch, `${file.replaceAll(/[^\w-]/g, "_")}.json`);
  const { succeeded, output } = await redocly(dirname(file), "bundle", file, "--output", json);
  if (!succeeded) throw new Error(`${file} cannot be bundled:\n${output}`);
  return JSON.parse(await readFile(json, "utf8")) as Description;
}
