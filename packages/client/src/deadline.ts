import { discard, longestTimer } from "@ledgerkit/auth";
import { AbortError, TimeoutError } from "./call-error.ts";

const never = Number.POSITIVE_INFINITY;

/**
 * The limits of time of one call and of each of its attempts, and the caller's signal. One timer serves them all: it looks what is over
 * when it fires, and is set again only when something ends sooner than it would look.
 */
export class Deadline {
  /** What the call ends with, once it has ended before its work was done. It is also the reason of every signal in here. */
  error: AbortError | TimeoutError | undefined;
  readonly #call: { readonly operation: string; readonly attempts: number };
  readonly #timeoutMs: number;
  #endsAt: number;
  /** All so far: a middleware may have several under way, and of the last one the body is read. */
  readonly #attempts: Attempt[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looksAt = never;
  #unfollow: (() => void) | undefined;
  #whole: AbortController | undefined;
  #giveUp: ((reason: unknown) => void) | undefined;

  /**
   * @param timeoutMs of the whole call, in milliseconds; `false` for no limit
   * @param now when the call began, on the monotonic clock
   */
  constructor(
    timeoutMs: number | false,
    caller: AbortSignal | undefined,
    call: { readonly operation: string; readonly attempts: number },
    now: number,
  ) {
    this.#call = call;
    this.#timeoutMs = limitOf(timeoutMs, "timeoutMs");
    this.#endsAt = now + this.#timeoutMs;
    if (!caller) return;
    const end = () => this.#finish(new AbortError("the caller ended the call", { ...call, cause: caller.reason }));
    if (caller.aborted) end();
    else this.#unfollow = follow(caller, end);
  }

  /** Ends with the call. Made when somebody asks for it: few calls wait for anything but their attempts. */
  get signal(): AbortSignal {
    if (!this.#whole) {
      this.#whole = new AbortController();
      if (this.error) this.#whole.abort(this.error);
    }
    return this.#whole.signal;
  }

  /** Until the call has to be over, in milliseconds. */
  get leftMs(): number {
    return this.#endsAt - performance.now();
  }

  /** Waits for the call's work no longer than the call may take, whether or not the work obeys a signal. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#giveUp = reject;
      if (this.error) reject(this.error);
      this.#watch(this.#endsAt, performance.now());
      work.then(resolve, reject);
    });
  }

  /**
   * One attempt, until its headers are there. Its signal ends also the reading of its body.
   *
   * @param limitMs of this attempt, in milliseconds; `false` for no limit
   */
  attempt<Answer extends Response | undefined>(
    limitMs: number | false,
    send: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const ms = limitOf(limitMs, "attemptTimeoutMs");
    const controller = new AbortController();
    const now = performance.now();
    return new Promise((resolve, reject) => {
      const attempt: Attempt = {
        ms,
        endsAt: now + ms,
        end(error) {
          attempt.endsAt = never;
          reject(error);
          controller.abort(error);
        },
      };
      this.#attempts.push(attempt);
      this.#watch(attempt.endsAt, now);
      // A mocked `fetch` may give the answer itself.
      Promise.resolve(send(controller.signal)).then((response) => {
        attempt.endsAt = never;
        this.#rest();
        // A `fetch` that does not obey its signal: nobody waits for its answer any more, which must not hold a connection.
        if (controller.signal.aborted) discard(response?.body);
        resolve(response);
      }, attempt.end);
    });
  }

  /** Ends the watch when the call is over, but for what a middleware still has under way. */
  clear(): void {
    this.#endsAt = never;
    this.#unfollow?.();
    this.#rest();
  }

  #rest(): void {
    if (this.#endsAt !== never || this.#attempts.some(({ endsAt }) => endsAt !== never)) return;
    clearTimeout(this.#timer);
    this.#looksAt = never;
  }

  #watch(until: number, now: number): void {
    if (until >= this.#looksAt || this.error) return;
    clearTimeout(this.#timer);
    this.#looksAt = until;
    this.#timer = setTimeout(() => this.#look(), Math.max(1, until - now));
  }

  #look(): void {
    // The timer is the clock that counts: it may be a fraction early, and a test may turn on timers and no other clock.
    const now = Math.max(this.#looksAt, performance.now());
    this.#looksAt = never;
    if (now >= this.#endsAt) this.#finish(new TimeoutError("call", this.#timeoutMs, this.#call));
    for (const { endsAt, ms, end } of this.#attempts) {
      if (now >= endsAt) end(new TimeoutError("attempt", ms, this.#call));
      else this.#watch(endsAt, now);
    }
    this.#watch(this.#endsAt, now);
  }

  #finish(error: AbortError | TimeoutError): void {
    this.error = error;
    for (const { end } of this.#attempts) end(error);
    this.#whole?.abort(error);
    this.#giveUp?.(error);
  }
}

/** One attempt: when it ends, and what ends it. */
interface Attempt {
  readonly ms: number;
  endsAt: number;
  readonly end: (error: unknown) => void;
}

/** Signal → what it ends. One listener for all calls: Node 20 warns of more than ten. */
const followers = new WeakMap<AbortSignal, Set<() => void>>();

/** @returns what ends the following */
function follow(signal: AbortSignal, end: () => void): () => void {
  const ends = followers.get(signal) ?? new Set();
  if (!followers.has(signal)) {
    followers.set(signal, ends);
    signal.addEventListener("abort", () => {
      for (const each of ends) each();
    });
  }
  ends.add(end);
  return () => ends.delete(end);
}

function limitOf(ms: number | false, option: string): number {
  // Compared with anything it is false: no limit would hold, and the timer would fire for ever.
  if (Number.isNaN(ms)) throw new TypeError(`${option} is NaN: it has to be milliseconds, or false`);
  return ms === false || ms > longestTimer ? never : ms;
}
