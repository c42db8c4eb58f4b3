import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRedis, startRedis } from "@ledgerkit/machine";
import type { Benchmark, BenchmarkOptions, Report, ReportTable } from "../benchmark.ts";
import { type FoundModule, findModules } from "../find-modules.ts";
import { interleave } from "../interleave.ts";
import { median } from "../median.ts";
import { startServer } from "../start-server.ts";
import { type Race, races } from "./race.ts";
import type { RaceContestant } from "./race-contestant.ts";
import { type RaceResult, runRace } from "./run-race.ts";

type Results = ReadonlyMap<string, RaceResult[]>;

export default {
  about: "many calls meet a token that is no longer good, in one process and in several",
  run,
} satisfies Benchmark;

async function run({ only, rounds = 3, calls = 50, progress }: BenchmarkOptions): Promise<Report> {
  const contestants = await findModules<RaceContestant>(new URL("contestants/", import.meta.url), only);
  const directory = await mkdtemp(join(tmpdir(), "ledgerkit-bench-"));
  const server = await startServer(new URL("race-server.ts", import.meta.url));
  const redis = findRedis().path === undefined ? undefined : await startRedis();
  const results = new Map<string, RaceResult[]>();
  try {
    const ground = { url: server.url, directory, redisSocket: redis?.socket };
    for (const race of races) {
      const runners = contestants.filter(({ value }) => canRun(value, race, redis !== undefined));
      await interleave(runners, rounds, async (contestant, round) => {
        progress(`${race.title}, round ${round + 1}: ${contestant.value.title}`);
        const key = keyOf(contestant, race);
        results.set(key, [...(results.get(key) ?? []), await runRace(contestant, race, calls, ground)]);
      });
    }
  } finally {
    await redis?.[Symbol.asyncDispose]();
    server.stop();
    await rm(directory, { recursive: true, force: true });
  }
  const notes = [
    `${calls} calls at once in each process, ${rounds} rounds (a range where they differed); the token endpoint takes 40 ms.`,
    "Cell: requests to the token endpoint / refused ones / failed API calls.",
    "LOST: a used refresh token was sent again, and the server ended the session. stuck: the session lives, and the client cannot use it.",
  ];
  const single = races.filter(({ processes }) => processes === 1);
  const shared = races.filter(({ processes }) => processes > 1);
  return {
    tables: [
      table("One process", single, contestants, results, []),
      table("Two and eight processes, one stored session", shared, contestants, results, [
        ...notes,
        ...(redis ? [] : ["There is no redis-server here: install one for the row of the Redis store."]),
      ]),
    ],
    data: { calls, rounds, results: Object.fromEntries(results) },
  };
}

function canRun({ keep, needsRedis }: RaceContestant, race: Race, hasRedis: boolean): boolean {
  return (hasRedis || !needsRedis) && (race.processes === 1 || keep !== undefined);
}

function keyOf({ name }: FoundModule<RaceContestant>, { title }: Race): string {
  return `${name} ${title}`;
}

function table(
  title: string,
  columns: readonly Race[],
  contestants: readonly FoundModule<RaceContestant>[],
  results: Results,
  notes: readonly string[],
): ReportTable {
  const rows = contestants
    .map((contestant) => [
      contestant.value.title,
      ...columns.map((race) => cell(results.get(keyOf(contestant, race)) ?? [])),
    ])
    .filter((row) => row.slice(1).some((text) => text !== ""));
  return { title, head: ["", ...columns.map((race) => race.title)], rows, notes };
}

function cell(results: readonly RaceResult[]): string {
  if (results.length === 0) return "";
  const numbers = (["hits", "rejected", "failed"] as const).map((name) => range(results.map((result) => result[name])));
  const worst = results.some(({ after }) => after === "lost")
    ? " LOST"
    : results.some(({ after }) => after === "stuck")
      ? " stuck"
      : "";
  return numbers.join(" / ") + worst;
}

function range(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most
    ? String(most)
    : values.length > 3
      ? `${median(values)} (${least}–${most})`
      : `${least}–${most}`;
}
