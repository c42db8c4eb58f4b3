import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Benchmark, Report } from "./benchmark.ts";
import { printReport } from "./print-report.ts";

const usage = `Usage: pnpm bench [benchmark…] [--only NAME] [--rounds N] [--calls N] [--json FILE]`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: "string" },
      rounds: { type: "string" },
      calls: { type: "string" },
      json: { type: "string" },
      help: { type: "boolean" },
    },
  });
  const known = await benchmarkNames();
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no benchmark "${unknown}".`);
  if (values.help) {
    console.log(usage);
    for (const name of known) console.log(`  ${name.padEnd(8)} ${(await load(name)).about}`);
  } else {
    await main(positionals.length ? known.filter((name) => positionals.includes(name)) : known, values);
  }
} catch (error) {
  console.error(`\nbench: ${(error as Error).message}\n${usage}`);
  process.exitCode = 1;
}

async function main(
  names: readonly string[],
  { only, rounds, calls, json }: { only?: string; rounds?: string; calls?: string; json?: string },
): Promise<void> {
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown CPU"}`;
  console.log(`${machine}. Other work on the machine moves the times: ratios within one run are what counts.`);
  const reports: Record<string, Report["data"]> = {};
  for (const name of names) {
    const { about, run } = await load(name);
    console.log(`\n› ${name}: ${about}`);
    const report = await run({ only, rounds: count("rounds", rounds), calls: count("calls", calls), progress });
    progress("");
    printReport(report);
    reports[name] = report.data;
  }
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ machine, ...reports }, undefined, 2)}\n`);
}

/** A benchmark is a folder with a file of the same name in it. */
async function benchmarkNames(): Promise<string[]> {
  const folder = new URL(".", import.meta.url);
  return (await readdir(folder)).filter((name) => existsSync(fileURLToPath(new URL(`${name}/${name}.ts`, folder))));
}

async function load(name: string): Promise<Benchmark> {
  const { default: benchmark } = (await import(`./${name}/${name}.ts`)) as { default: Benchmark };
  return benchmark;
}

function count(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} takes a whole number.`);
  return Number(value);
}

/** One line that is written over, where somebody watches. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
