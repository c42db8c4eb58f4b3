import { TimeoutError } from "./call-error.ts";

/** The signal of one call: the caller's, and the call's own limit of time. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Ends the watch when the call is over. */
  clear(): void;
  /** Ends whatever of the call is still under way. */
  abort(): void;
}

/** @param timeoutMs milliseconds; `false` for no limit */
export function deadline(
  timeoutMs: number | false,
  caller: AbortSignal | undefined,
  call: { operation: string; attempts: number },
): Deadline {
  const controller = new AbortController();
  const follow = () => controller.abort(caller?.reason);
  if (caller?.aborted) follow();
  else caller?.addEventListener("abort", follow, { once: true });
  const timer =
    timeoutMs === false
      ? undefined
      : setTimeout(() => controller.abort(new TimeoutError("call", timeoutMs, call)), timeoutMs);
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", follow);
    },
    abort: () => controller.abort(),
  };
}
