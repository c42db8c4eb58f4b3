import { changeRequest } from "@ledgerkit/auth";
import { bound } from "../bound.ts";
import { ConnectionError, TimeoutError } from "../call-error.ts";
import type { Call } from "./step.ts";

/**
 * One attempt on the wire, with its own limit of time, and what `fetch` throws made into an error that says what happened.
 *
 * @param more what else is in `fetch`'s second argument
 */
export function attempt(request: Request, call: Call, more: object | undefined): Promise<Response> {
  // By itself: a browser's `fetch` refuses to be called as a method of anything but the window.
  const { deadline, settings, fetch } = call;
  if (deadline.error) return Promise.reject(deadline.error);
  call.attempts += 1;
  call.wasSent = true;
  const send = (ended: AbortSignal) => {
    const signal = signalOf(request, call, ended);
    // The signal is in both places where others may look for it. Node forgets the one of a Request when it collects garbage
    // (nodejs/undici#3644 and #4068), and the connection stays; and making a Request with one costs as much as making the Request.
    // A request that a middleware has made follows redirects everywhere by itself, with its credentials.
    const sent = call.isShared
      ? changeRequest(request, { signal, redirect: request.redirect === "error" ? "error" : "manual" })
      : request;
    return fetch(sent, { ...more, signal });
  };
  return deadline.attempt(settings.attemptTimeoutMs ?? 30_000, send).then(
    (response: Response | undefined) => {
      // A stand-in that nobody told what to answer: to try again would not help.
      if (!response) throw new TypeError(`${call.operation}: fetch gave no Response`);
      return bound(response, call);
    },
    (cause: unknown) => {
      if (deadline.error) throw deadline.error;
      if (cause instanceof TimeoutError) throw cause;
      throw new ConnectionError("the server could not be reached, or the connection broke", { ...call, cause });
    },
  );
}

/** What ends an attempt, beside the call's own end: the signal of a request that a middleware made, the caller while a stream is read. */
function signalOf(request: Request, { hasMiddleware, streamSignal }: Call, ended: AbortSignal): AbortSignal {
  if (!hasMiddleware && !streamSignal) return ended;
  return AbortSignal.any([ended, ...(hasMiddleware ? [request.signal] : []), ...(streamSignal ? [streamSignal] : [])]);
}
