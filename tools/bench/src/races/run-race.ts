import { fork } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "../ask.ts";
import type { FoundModule } from "../find-modules.ts";
import type { Race } from "./race.ts";
import type { RaceContestant, RaceSetup, SignedIn } from "./race-contestant.ts";
import type { RaceOrders, RaceOutcome } from "./race-process.ts";
import type { RaceCounts, RaceTerms } from "./race-terms.ts";

export interface RaceGround {
  /** The server's address. */
  readonly url: string;
  /** A folder for what is shared. */
  readonly directory: string;
  readonly redisSocket: string | undefined;
}

export interface RaceResult {
  readonly hits: number;
  readonly rejected: number;
  readonly failed: number;
  /** `lost`: only a new sign-in helps. `stuck`: the session is good, but the client does not get to it. */
  readonly after: "alive" | "stuck" | "lost";
  readonly reasons: Readonly<Record<string, number>>;
}

let races = 0;

/** One contestant in one race, in as many new processes as the race has. */
export async function runRace(
  { file, value }: FoundModule<RaceContestant>,
  race: Race,
  calls: number,
  { url, directory, redisSocket }: RaceGround,
): Promise<RaceResult> {
  races += 1;
  const id = `race-${races}`;
  const setup: RaceSetup = {
    apiUrl: `${url}/${id}`,
    tokenUrl: `${url}/${id}/token`,
    clientId: "acme",
    clientSecret: "secret",
    tokens: await signIn(url, { ...race, id, calls: calls * race.processes, tokenMs: 40 }),
    ...((race.processes > 1 || value.alwaysShares) && {
      shared: {
        directory: join(directory, id),
        redis: redisSocket === undefined ? undefined : { socket: redisSocket, prefix: id },
      },
    }),
  };
  if (setup.shared) {
    await mkdir(setup.shared.directory, { mode: 0o700 });
    await value.keep?.(setup);
  }
  const expiry = sleep(race.isRevokedEarly ? 0 : race.lifetime * 1000 + 50);
  const runners = Array.from({ length: race.processes }, () =>
    fork(new URL("race-process.ts", import.meta.url), { execArgv: [], stdio: ["ignore", "ignore", "ignore", "ipc"] }),
  );
  try {
    await Promise.all(
      runners.map((runner) => ask(runner, { contestant: file.href, setup, calls } satisfies RaceOrders)),
    );
    await expiry;
    if (race.isRevokedEarly) await fetch(`${setup.apiUrl}/revoke`);
    const outcomes = await Promise.all(runners.map((runner) => ask<RaceOutcome>(runner, "race")));
    const { hits, rejected } = await counts(setup);
    const again = await Promise.all(runners.map((runner) => ask<RaceOutcome>(runner, "once more")));
    const { isRevoked } = await counts(setup);
    return {
      hits,
      rejected,
      failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
      after: isRevoked ? "lost" : again.some(({ failed }) => failed > 0) ? "stuck" : "alive",
      reasons: Object.assign({}, ...outcomes.map(({ reasons }) => reasons)) as Record<string, number>,
    };
  } finally {
    for (const runner of runners) runner.kill("SIGKILL");
  }
}

async function signIn(url: string, terms: RaceTerms): Promise<SignedIn> {
  const obtainedAt = Date.now();
  const response = await fetch(`${url}/sign-in`, { method: "POST", body: JSON.stringify(terms) });
  const answer = (await response.json()) as { access_token: string; refresh_token: string; expires_in: number };
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    obtainedAt,
    expiresAt: obtainedAt + answer.expires_in * 1000,
  };
}

async function counts({ apiUrl }: RaceSetup): Promise<RaceCounts> {
  return (await (await fetch(`${apiUrl}/counts`)).json()) as RaceCounts;
}
