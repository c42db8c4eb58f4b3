import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Benchmark, BenchmarkOptions, Report } from "../benchmark.ts";
import { findModules } from "../find-modules.ts";
import { interleave } from "../interleave.ts";
import { median } from "../median.ts";
import { type Compilation, compile } from "./compile.ts";
import { type Compiler, compilers } from "./compilers.ts";
import { largestProvider } from "./largest-provider.ts";
import type { TypeContestant } from "./type-contestant.ts";
import { type TypeProgram, typePrograms } from "./type-program.ts";
import { typeProject } from "./type-project.ts";

export default {
  about: "type-checking a program of many calls against the largest contract, with three compilers",
  run,
} satisfies Benchmark;

interface Job {
  readonly compiler: Compiler;
  readonly program: TypeProgram;
  readonly title: string;
  readonly project: string;
  readonly runs: Compilation[];
}

async function run({ only, rounds = 3, calls = 100, progress }: BenchmarkOptions): Promise<Report> {
  const contestants = await findModules<TypeContestant>(new URL("contestants/", import.meta.url), only);
  const directory = await mkdtemp(join(tmpdir(), "ledgerkit-bench-"));
  try {
    const jobs: Job[] = [];
    for (const program of typePrograms(await largestProvider(), calls)) {
      for (const { name, value } of contestants) {
        const project = await typeProject(join(directory, `${program.title} ${name}`), program.source(value));
        for (const compiler of compilers()) jobs.push({ compiler, program, title: value.title, project, runs: [] });
      }
    }
    await interleave(jobs, rounds, async ({ compiler, program, title, project, runs }, round) => {
      progress(`round ${round + 1}: ${title}, ${program.title}, TypeScript ${compiler.version}`);
      runs.push(await compile(compiler, project));
    });
    return report(jobs, rounds);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function report(jobs: readonly Job[], rounds: number): Report {
  const sorted = [...jobs].sort((a, b) => a.compiler.version.localeCompare(b.compiler.version));
  const programs = [...new Set(jobs.map(({ program }) => program.title))];
  return {
    tables: programs.map((title) => ({
      title,
      head: ["TypeScript", "client", "instantiations", "types", "check s", "total s", "MB", "errors"],
      rows: sorted
        .filter(({ program }) => program.title === title)
        .map(({ compiler, title: client, runs }) => [
          compiler.version,
          client,
          String(runs[0]?.instantiations),
          String(runs[0]?.types),
          middle(runs, "check").toFixed(2),
          middle(runs, "total").toFixed(2),
          middle(runs, "memory").toFixed(0),
          String(runs[0]?.errors.length),
        ]),
      notes: sorted
        .filter(({ program }) => program.title === title)
        .flatMap(({ compiler, title: client, program, runs }) =>
          complaints(program, runs).map((text) => `${compiler.version}, ${client}: ${text}`),
        ),
    })),
    data: {
      rounds,
      runs: sorted.map(({ compiler, program, title, runs }) => ({
        compiler: compiler.version,
        program: program.title,
        client: title,
        runs,
      })),
    },
  };
}

/** What a user reads who has mistyped; and anything at all where nothing is wrong. */
function complaints({ hasMistake }: TypeProgram, [first]: readonly Compilation[]): string[] {
  if (first === undefined || (!hasMistake && first.errors.length === 0)) return [];
  return first.errors.slice(0, 1).map((line) => {
    const text = line.replace(/^.*?error /, "");
    return text.length > 160 ? `${text.slice(0, 160)}… (${text.length} characters)` : text;
  });
}

function middle(runs: readonly Compilation[], figure: "check" | "total" | "memory"): number {
  return median(runs.map((run) => run[figure]));
}
