import { fork } from "node:child_process";
import { ask } from "../ask.ts";
import type { Benchmark, BenchmarkOptions, Report } from "../benchmark.ts";
import { type FoundModule, findModules } from "../find-modules.ts";
import { startServer } from "../start-server.ts";
import type { LoadContestant } from "./load-contestant.ts";
import type { LoadOrders, LoadOutcome } from "./load-process.ts";
import { attempts, type LoadCounts, type LoadTerms } from "./load-terms.ts";
import { type LoadVerdict, loadVerdict } from "./load-verdict.ts";

export default {
  about: "many calls at once through a server that breaks in known ways: what is lost, what is done twice",
  run,
} satisfies Benchmark;

const concurrency = 200;

async function run({ only, calls = 100_000, progress }: BenchmarkOptions): Promise<Report> {
  const contestants = await findModules<LoadContestant>(new URL("contestants/", import.meta.url), only);
  const results: { title: string; verdict: LoadVerdict; outcome: Omit<LoadOutcome, "outcomes"> }[] = [];
  for (const contestant of contestants) {
    progress(contestant.value.title);
    const { outcome, counts } = await underLoad(contestant, calls);
    const { outcomes, ...rest } = outcome;
    results.push({ title: contestant.value.title, verdict: loadVerdict(outcomes, counts), outcome: rest });
  }
  return {
    tables: [
      {
        title: "What became of the calls",
        head: [
          "",
          "ok",
          "lost",
          "unlucky",
          "failed, rightly",
          "no answer",
          "ok but not done",
          "POSTs done twice",
          "refreshes",
        ],
        rows: results.map(({ title, verdict }) => [
          title,
          ...[
            verdict.ok,
            verdict.lost,
            verdict.unlucky,
            verdict.failedRightly,
            verdict.hung,
            verdict.notDone,
            verdict.doubled,
          ].map(String),
          `${verdict.refreshes} / ${verdict.rejectedRefreshes}`,
        ]),
        notes: [
          "lost: it could have been sent again without harm, and its caller was told of a failure.",
          `unlucky: the server counted a reset, a 500 or a 429 at each of the ${attempts} attempts that a call has. With these dice no call of 100,000 meets`,
          "three faults, and 32 that may be sent again meet two; one of those whose other attempt falls into a second of 429 is unlucky.",
          "failed, rightly: a POST without a key after a reset or a 500; nobody can know whether it was carried out.",
          "refreshes: requests to the token endpoint / refused ones. Clients that keep no session have a token that stays good.",
        ],
      },
      {
        title: "What it took",
        head: [
          "",
          "requests",
          "seconds",
          "CPU µs/call",
          "RSS MB at 10 %",
          "50 %",
          "100 %",
          "heap MB at 10 %",
          "50 %",
          "100 %",
        ],
        rows: results.map(({ title, verdict, outcome: { seconds, cpuSeconds, rss, heap } }) => [
          title,
          String(verdict.requests),
          seconds.toFixed(1),
          ((cpuSeconds * 1e6) / calls).toFixed(0),
          ...rss.map(String),
          ...heap.map(String),
        ]),
        notes: [
          `${calls} calls (GET, PUT, POST, POST with a key in turns), ${concurrency} at a time, over loopback. 2 % of the requests meet a reset or`,
          "a 500, half of them after they were carried out; four times there is a second of 429 with Retry-After: 1; ten times the access token",
          "is taken back, and the 401s of those under way come over 0.1 s. The heap is told after a garbage collection.",
        ],
      },
    ],
    data: { calls, concurrency, results },
  };
}

async function underLoad(
  { file, value }: FoundModule<LoadContestant>,
  calls: number,
): Promise<{ outcome: LoadOutcome; counts: LoadCounts }> {
  const server = await startServer(new URL("load-server.ts", import.meta.url));
  const client = fork(new URL("load-process.ts", import.meta.url), {
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  try {
    const terms: LoadTerms = {
      calls,
      faults: 0.02,
      rotateEvery: value.keepsSession ? Math.max(200, Math.ceil(calls / 10)) : 0,
      limitEvery: Math.max(1_000, Math.ceil(calls / 4)),
    };
    const response = await fetch(`${server.url}/terms`, { method: "POST", body: JSON.stringify(terms) });
    const { access_token, refresh_token } = (await response.json()) as { access_token: string; refresh_token: string };
    const setup = { url: server.url, accessToken: access_token, refreshToken: refresh_token };
    const orders: LoadOrders = { contestant: file.href, setup, calls, concurrency };
    const outcome = await ask<LoadOutcome>(client, orders);
    const counts = (await (await fetch(`${server.url}/counts`)).json()) as LoadCounts;
    return { outcome, counts };
  } finally {
    client.kill();
    server.stop();
  }
}
