import { changeRequest, safeCause, secretsOf } from "@ledgerkit/auth";
import { bound } from "../bound.ts";
import { AbortError, ConnectionError, TimeoutError } from "../call-error.ts";
import { longestTimer } from "../deadline.ts";
import type { Call } from "./step.ts";

/**
 * One attempt on the wire, with its own limit of time, and what `fetch` throws made into an error that says what happened.
 *
 * @param more what else is in `fetch`'s second argument
 */
export async function attempt(
  request: Request,
  call: Call,
  fetch: (request: Request, more: RequestInit) => Promise<Response>,
  more: object | undefined,
): Promise<Response> {
  if (call.signal.aborted) throw abortion(call);
  call.attempts += 1;
  const limit = call.settings.attemptTimeoutMs ?? 30_000;
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    // A request that a middleware has made follows redirects everywhere by itself, with its credentials.
    const safe = request.redirect === "follow" ? changeRequest(request, { redirect: "manual" }) : request;
    // Said again: Node forgets the signal of a Request when it collects garbage (nodejs/undici#3644 and #4068), and the connection stays.
    // A middleware may have given the request another one, which counts too.
    const signal = call.hasMiddleware ? AbortSignal.any([call.signal, request.signal]) : call.signal;
    const sent = fetch(safe, { ...more, signal });
    if (limit === false || limit > longestTimer) return bound(await sent, call);
    const response = await Promise.race([
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
    return bound(response, call);
  } catch (cause) {
    if (isLate) throw cause;
    if (call.signal.aborted) throw abortion(call);
    throw new ConnectionError("the server could not be reached, or the connection broke", {
      ...call,
      cause: safeCause(cause, secretsOf(request)),
    });
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
