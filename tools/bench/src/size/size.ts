import type { Benchmark, BenchmarkOptions, Report } from "../benchmark.ts";
import { findFiles, isOurs } from "../find-modules.ts";
import { ratio } from "../ratio.ts";
import { type Bundle, bundle } from "./bundle.ts";

export default {
  about: "a program that makes one call, bundled: each file in size/programs is such a program",
  run,
} satisfies Benchmark;

async function run({ only, progress }: BenchmarkOptions): Promise<Report> {
  const programs = [];
  for (const { name, file } of await findFiles(new URL("programs/", import.meta.url), only)) {
    progress(name);
    programs.push({ name, browser: await bundle(file, "browser"), node: await bundle(file, "node") });
  }
  const reference = programs.find(({ name }) => name === "openapi-fetch")?.browser?.gzip ?? Number.NaN;
  const ours = programs.filter(({ name }) => isOurs(name));
  const packages = [...new Set(ours.flatMap(({ browser }) => Object.keys(browser?.packages ?? {})))].sort();
  return {
    tables: [
      {
        title: "A program with one call, in kB",
        head: ["", "min", "gzip", "to openapi-fetch", "on demand, gzip", "Node: min", "Node: gzip"],
        rows: programs.map(({ name, browser, node }) => [
          name,
          kilobytes(browser?.minified),
          kilobytes(browser?.gzip),
          ratio(browser?.gzip ?? Number.NaN, reference),
          kilobytesOnDemand(browser),
          kilobytes(node?.minified),
          kilobytes(node?.gzip),
        ]),
        notes: [
          "esbuild, minified, ES2022, for browsers unless it says Node; a dash where esbuild cannot make it.",
          "On demand: what an import() loads that the call does not reach.",
        ],
      },
      {
        title: "Where ours goes: bytes of each package in the minified bundle",
        head: ["", ...packages],
        rows: ours.map(({ name, browser }) => [
          name,
          ...packages.map((wanted) => String(browser?.packages[wanted] ?? "")),
        ]),
      },
    ],
    data: Object.fromEntries(programs.map(({ name, ...sizes }) => [name, sizes])),
  };
}

/** An empty module is not worth a number. */
function kilobytesOnDemand(made: Bundle | undefined): string {
  return made && made.onDemand >= 100 ? kilobytes(made.onDemand) : "";
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? "–" : (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
}
