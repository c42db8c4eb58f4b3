import { delay, raceSignal, retryAfterMs } from "@ledgerkit/auth";
import type { Contract } from "../contract.ts";
import type { Call, Next, Step } from "./step.ts";

/** What a server has told of its limit: so many calls until then, on the monotonic clock. */
interface Limit {
  remaining: number;
  resetAt: number;
}

/** No call is held back for longer, in milliseconds: a refusal by the server says more than a call that never ends. */
const longestHold = 60_000;

/**
 * Holds calls back that the server would refuse. It learns from the headers that the contract names, and from refusals; calls that
 * wait go in the order in which they came. One client is one credential, so the limit is the credential's.
 */
export function rateLimit(contract: Contract): Step {
  const { rateLimit: names } = contract;
  let limit: Limit | undefined;
  // After a window nobody knows what the next one allows: one call goes ahead and asks, for all.
  let isProbing = false;
  let queue: Promise<void> = Promise.resolve();
  let waiting = 0;

  return (request, next, call) => {
    if (call.settings.rateLimit === false) return next(request);
    if (waiting > 0 || isSpent(limit)) return inLine(request, next, call);
    return count(request, next).then(learn);
  };

  function count(request: Request, next: Next): Promise<Response> {
    if (limit) limit.remaining -= 1;
    return next(request);
  }

  async function inLine(request: Request, next: Next, call: Call): Promise<Response> {
    const done = await wait(call);
    if (!isProbing) done();
    try {
      return learn(await count(request, next));
    } finally {
      isProbing = false;
      done();
    }
  }

  /** Waits in line until the limit is reset. Resolves to what lets the next one go. */
  async function wait(call: Call): Promise<() => void> {
    const before = queue;
    let done = () => {};
    queue = new Promise((resolve) => {
      done = resolve;
    });
    waiting += 1;
    try {
      await raceSignal(before, call.deadline.signal);
      while (isSpent(limit)) {
        const awaited = limit;
        const waitMs = limit.resetAt - performance.now();
        call.notify?.({ type: "wait", waitMs });
        // A timer has no fractions, and would be early.
        await delay(Math.ceil(waitMs), call.deadline.signal);
        // An answer may have told of another time meanwhile. Else it is the timer that counts: tests hold that clock and no other.
        if (limit !== awaited && isSpent(limit)) continue;
        limit = undefined;
        isProbing = true;
      }
      return done;
    } catch (error) {
      // Who gives up leaves the line in order.
      before.then(done);
      throw error;
    } finally {
      waiting -= 1;
    }
  }

  function learn(response: Response): Response {
    const { status, headers } = response;
    if (status === (names?.status ?? 429)) {
      const asked = retryAfterMs(headers) ?? reset(headers);
      if (asked !== undefined) limit = { remaining: 0, resetAt: performance.now() + asked };
      return response;
    }
    if (!names?.remaining) return response;
    const remaining = headers.get(names.remaining);
    const asked = reset(headers);
    if (remaining === null || asked === undefined || !/^\d+$/.test(remaining)) return response;
    const resetAt = performance.now() + asked;
    // Answers come back in any order: within a window the lowest count is the newest.
    const isSameWindow = limit !== undefined && Math.abs(limit.resetAt - resetAt) < 1_500;
    limit = {
      resetAt,
      remaining: isSameWindow && limit ? Math.min(limit.remaining, Number(remaining)) : Number(remaining),
    };
    return response;
  }

  /** Milliseconds until the reset: the header holds a Unix time or a number of seconds. */
  function reset(headers: Headers): number | undefined {
    const value = names?.reset ? Number(headers.get(names.reset) ?? Number.NaN) : Number.NaN;
    if (!(value >= 0)) return undefined;
    if (value < 1e9) return value * 1000;
    const now = Date.parse(headers.get("Date") ?? "");
    return Math.max(0, value * 1000 - (Number.isNaN(now) ? Date.now() : now));
  }
}

function isSpent(limit: Limit | undefined): limit is Limit {
  if (!limit || limit.remaining > 0) return false;
  const leftMs = limit.resetAt - performance.now();
  return leftMs > 0 && leftMs <= longestHold;
}
