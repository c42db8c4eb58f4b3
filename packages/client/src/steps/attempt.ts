import { AbortError, ConnectionError, TimeoutError } from "../call-error.ts";
import { followRedirects } from "../follow-redirects.ts";
import type { Call } from "./step.ts";

/**
 * One attempt on the wire, with its own limit of time, and what `fetch` throws made into an error that says what happened.
 */
export async function attempt(
  request: Request,
  call: Call,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (call.signal.aborted) throw abortion(call);
  call.attempts += 1;
  const limit = call.settings.attemptTimeoutMs ?? 30_000;
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const sent = followRedirects(request, fetch);
    if (limit === false) return await sent;
    return await Promise.race([
      sent,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          isLate = true;
          call.hasStray = true;
          reject(new TimeoutError("attempt", limit, call));
          // Nobody waits for it any more; its answer must not hold a connection.
          sent.then(
            (response) => response.body?.cancel(),
            () => {},
          );
        }, limit);
      }),
    ]);
  } catch (cause) {
    if (isLate) throw cause;
    if (call.signal.aborted) throw abortion(call);
    throw new ConnectionError("the server could not be reached, or the connection broke", { ...call, cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Why a call was ended: its own deadline, or its caller. */
export function abortion(call: Pick<Call, "operation" | "attempts" | "signal">): Error {
  const { reason } = call.signal;
  return reason instanceof TimeoutError
    ? reason
    : new AbortError("the caller ended the call", { ...call, cause: reason });
}
