import { longestTimer } from "./longest-timer.ts";
import { raceSignal } from "./race-signal.ts";

/** Waits, or rejects with the signal's reason. */
export function delay(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, longestTimer));
  });
  return raceSignal(over, signal).finally(() => clearTimeout(timer));
}
