import type { Benchmark, BenchmarkOptions, Report } from "../benchmark.ts";
import { findModules } from "../find-modules.ts";
import { interleave } from "../interleave.ts";
import { median } from "../median.ts";
import { ratio } from "../ratio.ts";
import { countModules } from "./count-modules.ts";
import type { ImportTarget } from "./import-target.ts";
import { timeImport } from "./time-import.ts";

export default {
  about: "importing a package in a fresh process",
  run,
} satisfies Benchmark;

const reference = "openapi-fetch";

async function run({ only, rounds = 15, progress }: BenchmarkOptions): Promise<Report> {
  const found = await findModules<ImportTarget[]>(new URL("contestants/", import.meta.url), only);
  const targets = await Promise.all(
    found
      .flatMap(({ value }) => value)
      .map(async (target) => ({ ...target, modules: await countModules(target.url), times: [] as number[] })),
  );
  await interleave(targets, rounds, async ({ title, url, times }, round) => {
    progress(`round ${round + 1}: ${title}`);
    times.push(await timeImport(url));
  });
  const middle = median(targets.find(({ title }) => title === reference)?.times ?? []);
  return {
    tables: [
      {
        title: "One import, in ms",
        head: ["", "median", "best", "to openapi-fetch", "files"],
        rows: targets.map(({ title, modules, times }) => [
          title,
          median(times).toFixed(1),
          Math.min(...times).toFixed(1),
          ratio(median(times), middle),
          String(modules),
        ]),
        notes: [
          `Each ${rounds} times in a process of its own, interleaved. The files are those that the import loads.`,
        ],
      },
    ],
    data: targets.map(({ title, modules, times }) => ({ title, modules, milliseconds: times })),
  };
}
