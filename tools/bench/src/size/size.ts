import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { blocksOf, publishedPackages } from "@ledgerkit/readme";
import type { Benchmark, BenchmarkOptions, Report } from "../benchmark.ts";
import { findFiles, isOurs } from "../find-modules.ts";
import { ratio } from "../ratio.ts";
import { type Bundle, bundle, type SizeProgram } from "./bundle.ts";

export default {
  about: "a program that makes one call, bundled: those of our READMEs, and each file in size/programs",
  run,
} satisfies Benchmark;

async function run({ only, progress }: BenchmarkOptions): Promise<Report> {
  const programs = [];
  for (const program of [...(await readmePrograms(only)), ...(await filePrograms(only))]) {
    progress(program.name);
    const [browser, node] = [await bundle(program, "browser"), await bundle(program, "node")];
    programs.push({ name: program.name, browser, node });
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

/** The program that the README of each provider's package begins with, which is also what has a ceiling (tools/pack). */
async function readmePrograms(only = ""): Promise<SizeProgram[]> {
  const providers = (await publishedPackages()).filter(({ isProvider }) => isProvider);
  const programs = await Promise.all(
    providers.map(async ({ id, folder }) => {
      const text = await readFile(join(folder, "README.md"), "utf8");
      const program = blocksOf({ path: `packages/${id}/README.md`, text }).find(({ info }) => info === "ts");
      return { name: `ours-${id}`, code: program?.code ?? "", folder };
    }),
  );
  return programs.filter(({ name }) => name.includes(only));
}

async function filePrograms(only: string | undefined): Promise<SizeProgram[]> {
  const folder = new URL("programs/", import.meta.url);
  return Promise.all(
    (await findFiles(folder, only)).map(async ({ name, file }) => ({
      name,
      code: await readFile(file, "utf8"),
      folder: fileURLToPath(folder),
    })),
  );
}

/** An empty module is not worth a number. */
function kilobytesOnDemand(made: Bundle | undefined): string {
  return made && made.onDemand >= 100 ? kilobytes(made.onDemand) : "";
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? "–" : (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
}
