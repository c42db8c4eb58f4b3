import { attempts, kindOf, type LoadCounts } from "./load-terms.ts";

/** What clients and server say together. */
export interface LoadVerdict extends Pick<LoadCounts, "requests" | "refreshes" | "rejectedRefreshes"> {
  ok: number;
  /** Failed, though there was an attempt left that would have done no harm. */
  lost: number;
  /** Failed, because the server failed every attempt that a call has. It says so itself: a client could be wrong about it. */
  unlucky: number;
  /** Failed, because nobody can know whether it was carried out. */
  failedRightly: number;
  /** The caller was told nothing. */
  hung: number;
  /** The caller was told that it went well, and it was not carried out. */
  notDone: number;
  /** A POST that was carried out more than once. */
  doubled: number;
}

/** @param outcomes by the number of the call, as `LoadOutcome` has them */
export function loadVerdict(outcomes: readonly number[], counts: LoadCounts): LoadVerdict {
  const { requests, refreshes, rejectedRefreshes, carriedOut, isUnsure, failedAttempts } = counts;
  const totals = { ok: 0, lost: 0, unlucky: 0, failedRightly: 0, hung: 0, notDone: 0, doubled: 0 };
  for (const [call, outcome] of outcomes.entries()) {
    const kind = kindOf(call);
    const times = carriedOut[call] ?? 0;
    if (outcome === 1) totals.ok += 1;
    else if (outcome === 0) totals.hung += 1;
    else if (kind === "POST" && isUnsure[call]) totals.failedRightly += 1;
    else if ((failedAttempts[call] ?? 0) >= attempts) totals.unlucky += 1;
    else totals.lost += 1;
    if (outcome === 1 && times === 0) totals.notDone += 1;
    if (times > 1 && kind.startsWith("POST")) totals.doubled += 1;
  }
  return { ...totals, requests, refreshes, rejectedRefreshes };
}
