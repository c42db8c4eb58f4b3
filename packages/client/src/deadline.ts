import { TimeoutError } from "./call-error.ts";

/** The signal of one call: the caller's, and the call's own limit of time. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Waits for the call's work no longer than the call may take, whether or not the work obeys the signal. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Ends the watch when the call is over. */
  clear(): void;
  /** Ends whatever of the call is still under way. */
  abort(): void;
}

/** What a timer can hold: beyond it, it would fire at once. */
export const longestTimer = 2 ** 31 - 1;

/** @param timeoutMs milliseconds; `false` for no limit */
export function deadline(
  timeoutMs: number | false,
  caller: AbortSignal | undefined,
  call: { operation: string; attempts: number },
): Deadline {
  const controller = new AbortController();
  let giveUp: (() => void) | undefined;
  const end = (reason: unknown) => {
    controller.abort(reason);
    giveUp?.();
  };
  const follow = () => end(caller?.reason);
  if (caller?.aborted) follow();
  else caller?.addEventListener("abort", follow, { once: true });
  const timer =
    timeoutMs === false || timeoutMs > longestTimer
      ? undefined
      : setTimeout(() => end(new TimeoutError("call", timeoutMs, call)), timeoutMs);
  return {
    signal: controller.signal,
    race: (work) =>
      new Promise((resolve, reject) => {
        giveUp = () => reject(controller.signal.reason);
        if (controller.signal.aborted) giveUp();
        work.then(resolve, reject);
      }),
    clear() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", follow);
    },
    abort: () => controller.abort(),
  };
}
