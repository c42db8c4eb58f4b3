import { delay, discard, retryAfterMs } from "@ledgerkit/auth";
import { ConnectionError, TimeoutError } from "../call-error.ts";
import type { RetrySettings } from "../call-settings.ts";
import type { RetryBudget } from "../retry-budget.ts";
import type { Call, Step } from "./step.ts";

/** Refused before anything was done: safe to repeat whatever it is. */
const refused = [425, 429];
/** May pass, but whether the call was carried out is not known. */
const transient = [408, 500, 502, 503, 504];
/** RFC 9110, section 9.2.2. */
const idempotentMethods = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];

/**
 * Sends a call again when that is safe: the server refused it before doing anything, or the connection was never made, or repeating
 * it does no harm. A ledger entry posted twice is the worst that a client can do.
 */
export function retry(budget: RetryBudget): Step {
  return async (request, next, call) => {
    const { retry: settings } = call.settings;
    if (settings === false || call.isStreaming) return next(request);
    const { attempts = 3 } = settings ?? {};
    for (let attempt = 1; ; attempt += 1) {
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await next(request);
      } catch (thrown) {
        error = thrown;
      }
      const waitMs = attempt < attempts ? waitBefore(response, error, attempt, call, settings ?? {}) : undefined;
      // Who would wait in vain is told what there is.
      if (waitMs === undefined || waitMs > call.deadline.leftMs || !(isInvited(response, call) || budget.take())) {
        if (!response) throw error;
        if (response.ok) budget.give();
        return response;
      }
      if (response) {
        call.notify?.({ type: "retry", attempt, waitMs, status: response.status });
        discard(response.body);
      } else {
        call.notify?.({ type: "retry", attempt, waitMs, error: (error as Error).name });
      }
      await delay(waitMs, call.deadline.signal);
    }
  };
}

/** Milliseconds until the next attempt; undefined if there is to be none. */
function waitBefore(
  response: Response | undefined,
  error: unknown,
  attempt: number,
  call: Call,
  settings: RetrySettings,
): number | undefined {
  const { baseMs = 500, maxMs = 8_000, maxRetryAfterMs = 60_000 } = settings;
  // Full jitter (AWS, "Exponential Backoff And Jitter"): many that failed together do not come back together.
  const backoff = Math.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
  if (!response) return isSafeAfterError(error, call) ? backoff : undefined;
  const { status, headers } = response;
  if (!isRefused(status, call) && !(transient.includes(status) && isRepeatable(call))) return undefined;
  const asked = retryAfterMs(headers);
  if (asked === undefined) return backoff;
  return asked > maxRetryAfterMs ? undefined : asked + backoff / 4;
}

function isRefused(status: number, { contract }: Call): boolean {
  return refused.includes(status) || status === contract.rateLimit?.status;
}

/** The server said when to come again: that multiplies no outage, so it costs nothing of the budget. */
function isInvited(response: Response | undefined, call: Call): boolean {
  return response !== undefined && isRefused(response.status, call) && retryAfterMs(response.headers) !== undefined;
}

function isSafeAfterError(error: unknown, call: Call): boolean {
  if (error instanceof ConnectionError) return isRepeatable(call) || neverSent.includes(error.code ?? "");
  return error instanceof TimeoutError && error.limit === "attempt" && isRepeatable(call);
}

/** Whether sending a call twice does what sending it once does. */
function isRepeatable({ method, facts, settings }: Call): boolean {
  if ("idempotencyKey" in settings && settings.idempotencyKey !== undefined) return true;
  return facts.idempotent ?? idempotentMethods.includes(method);
}

/** Codes of Node's and undici's errors for a connection that was never there. */
const neverSent = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"];
