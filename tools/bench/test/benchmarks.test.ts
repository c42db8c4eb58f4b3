import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import calls from "../src/calls/calls.ts";
import { findModules } from "../src/find-modules.ts";
import imports from "../src/import/import.ts";
import load from "../src/load/load.ts";
import type { LoadCounts, LoadTerms } from "../src/load/load-terms.ts";
import { loadVerdict } from "../src/load/load-verdict.ts";
import { races } from "../src/races/race.ts";
import type { RaceContestant } from "../src/races/race-contestant.ts";
import { runRace } from "../src/races/run-race.ts";
import size from "../src/size/size.ts";
import { startServer } from "../src/start-server.ts";

// That each harness works, with ours alone and tiny numbers (`types` has a suite of its own). Nothing here asserts a time.

const progress = () => {};

test.each(["A: expired", "E2: revoked"])("race %s: one refresh, nothing fails", async (title) => {
  const directory = await temporaryDirectory();
  const server = await startServer(new URL("../src/races/race-server.ts", import.meta.url));
  onTestFinished(() => server.stop());
  const contestants = new URL("../src/races/contestants/", import.meta.url);
  const [contestant] = await findModules<RaceContestant>(contestants, "ours-file-store");
  const race = races.find((candidate) => candidate.title === title);
  if (!contestant || !race) throw new Error("The contestant or the race has another name now.");
  const result = await runRace(contestant, race, 5, { url: server.url, directory, redisSocket: undefined });
  expect(result).toEqual({ hits: 1, rejected: 0, failed: 0, after: "alive", reasons: {} });
});

test("calls", async () => {
  const { tables } = await calls.run({ only: "ours-token-source", rounds: 1, calls: 20, progress });
  expect(tables[0]?.rows.map(([title]) => title)).toEqual(["ledgerkit, token source", "bare Request + fetch + json"]);
});

test("size", async () => {
  const { tables } = await size.run({ only: "ours", progress });
  expect(tables[0]?.rows.length).toBeGreaterThan(1);
  expect(tables[0]?.rows.map(([, minified]) => Number(minified) > 1)).not.toContain(false);
});

test("import", async () => {
  const { tables } = await imports.run({ only: "ours", rounds: 1, progress });
  expect(tables[0]?.rows.map(([, milliseconds]) => Number(milliseconds) > 0)).not.toContain(false);
});

test("load", async () => {
  const { tables } = await load.run({ only: "ours", calls: 250, progress });
  const [, ok, lost, , , hung, notDone, doubled] = tables[0]?.rows[0] ?? [];
  expect(Number(ok)).toBeGreaterThan(200);
  expect([lost, hung, notDone, doubled]).toEqual(["0", "0", "0", "0"]);
});

test("load: what clients and server say together", () => {
  const counts = { requests: 0, refreshes: 0, rejectedRefreshes: 0 };
  // Calls in turns: GET, PUT, POST, POST with key.
  expect(
    loadVerdict([1, 2, 2, 2, 1, 0, 1, 2, 2, 1, 2], {
      ...counts,
      carriedOut: [1, 0, 1, 0, 0, 0, 2, 1, 0, 1, 0],
      isUnsure: [0, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0],
      failedAttempts: [0, 1, 3, 2, 0, 0, 0, 3, 4, 3, 3],
    }),
  ).toEqual({
    ...counts,
    ok: 4,
    lost: 2,
    unlucky: 3,
    failedRightly: 1,
    hung: 1,
    notDone: 1,
    doubled: 1,
  });
});

test.each([
  ["a reset or a 500", { faults: 1, limitEvery: 0 }],
  ["a 429", { faults: 0, limitEvery: 1 }],
])("load: the server knows of every attempt that it failed by %s", async (_, terms) => {
  const server = await startServer(new URL("../src/load/load-server.ts", import.meta.url));
  onTestFinished(() => server.stop());
  const body = JSON.stringify({ calls: 2, rotateEvery: 0, ...terms } satisfies LoadTerms);
  await fetch(`${server.url}/terms`, { method: "POST", body });
  for (const id of [0, 0, 1, 0]) await fetch(`${server.url}/things/${id}`).catch(() => {});
  const counts = (await (await fetch(`${server.url}/counts`)).json()) as LoadCounts;
  expect(counts.failedAttempts).toEqual([3, 1]);
});

async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "ledgerkit-bench-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
