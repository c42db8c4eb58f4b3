import { fork } from "node:child_process";
import { ask } from "../ask.ts";
import type { Benchmark, BenchmarkOptions, Report } from "../benchmark.ts";
import { findFiles } from "../find-modules.ts";
import { interleave } from "../interleave.ts";
import { median } from "../median.ts";
import { ratio } from "../ratio.ts";
import type { CallTime } from "./call-process.ts";

export default {
  about: "what a client adds to one call, with nothing but its own work in it",
  run,
} satisfies Benchmark;

/** What no client can do without, and what the goals are told in. */
const [bare, reference] = ["bare", "openapi-fetch"];

async function run({ only = "", rounds = 15, calls = 3_000, progress }: BenchmarkOptions): Promise<Report> {
  const files = (await findFiles(new URL("contestants/", import.meta.url))).filter(
    ({ name }) => name === bare || name.includes(only),
  );
  const runners = await Promise.all(
    files.map(async ({ name, file }) => {
      const child = fork(new URL("call-process.ts", import.meta.url), {
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      const title = await ask<string>(child, file.href);
      return { name, child, title, times: [] as CallTime[] };
    }),
  );
  try {
    // The first calls are the compiler's.
    for (const { child } of runners) await ask(child, Math.ceil(calls / 2));
    await interleave(runners, rounds, async ({ title, child, times }, round) => {
      progress(`round ${round + 1}: ${title}`);
      times.push(await ask<CallTime>(child, calls));
    });
  } finally {
    for (const { child } of runners) child.kill();
  }
  const best = (name: string, of: keyof CallTime) => {
    const times = runners.find((runner) => runner.name === name)?.times ?? [];
    return Math.min(...times.map((time) => time[of]));
  };
  const above = (name: string, of: keyof CallTime) => best(name, of) - best(bare, of);
  return {
    tables: [
      {
        title: "One call over a stub fetch, in µs",
        head: ["", "best", "median", "above bare", "CPU, above bare", "to openapi-fetch", "calls/s"],
        rows: runners.map(({ name, title, times }) => [
          title,
          best(name, "wall").toFixed(1),
          median(times.map(({ wall }) => wall)).toFixed(1),
          name === bare ? "" : `+${above(name, "wall").toFixed(1)}`,
          name === bare ? "" : `+${above(name, "cpu").toFixed(1)}`,
          name === bare ? "" : ratio(above(name, "wall"), above(reference, "wall")),
          `${Math.round(1000 / best(name, "wall"))} k`,
        ]),
        notes: [
          `${rounds} × ${calls} calls, one after the other, each client in its own process, their turns interleaved.`,
          '"above bare" is the difference of the bests; "to openapi-fetch" is the ratio of that.',
        ],
      },
    ],
    data: { rounds, calls, microseconds: Object.fromEntries(runners.map(({ name, times }) => [name, times])) },
  };
}
