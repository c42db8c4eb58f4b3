import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const plugin = fileURLToPath(new URL("../src/plugin.ts", import.meta.url));

interface Report {
  readonly problems: readonly {
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer: string }[];
  }[];
}

/** The files of one API description; the first is its entry. */
export type Files = Readonly<Record<string, object>>;

/**
 * Lints API descriptions by one of our rules with the Redocly that the contracts are linted with, in one run. It tells for each the
 * problems found, as `pointer: message` (`file#pointer: message` for another file than the entry).
 */
export async function lint(rule: string, descriptions: readonly Files[]): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), "spec-check-"));
  try {
    const config = { plugins: [plugin], rules: { [`ledgerkit/${rule}`]: "error" }, telemetry: "off" };
    await writeFile(join(folder, "redocly.yaml"), JSON.stringify(config));
    for (const [index, files] of descriptions.entries()) {
      await mkdir(join(folder, `${index}`));
      for (const [name, content] of Object.entries(files))
        await writeFile(join(folder, `${index}`, name), JSON.stringify(content));
    }
    const entries = descriptions.map((files) => Object.keys(files)[0] ?? "");
    const output = await run(
      folder,
      entries.map((entry, index) => `${index}/${entry}`),
    );
    const problems = output.flatMap((report) => report.problems);
    return entries.map((entry, index) =>
      problems.flatMap(({ message, location: [at] }) => {
        const [, name] = at?.source.ref.split(`${index}/`) ?? [];
        if (!at?.source.ref.startsWith(`${index}/`)) return [];
        return [`${name === entry ? "" : name}${at.pointer}: ${message}`];
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** With several descriptions Redocly prints one JSON report after another. */
function run(cwd: string, paths: readonly string[]): Promise<readonly Report[]> {
  const args = [redocly, "lint", "--format=json", "--max-problems=1000", "--config=redocly.yaml", ...paths];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 2 ** 26 }, (_status, stdout, stderr) => {
      try {
        resolve(stdout.split(/(?<=^\})(?=\{)/m).map((report) => JSON.parse(report) as Report));
      } catch {
        reject(new Error(`Redocly did not report:\n${stdout}\n${stderr}`));
      }
    });
  });
}
