import { delay } from "./delay.ts";
import { raceSignal } from "./race-signal.ts";

/** After so many turns in a row in this process, others get a chance: who is next here is faster than who waits elsewhere. */
const turnsInARow = 8;
const courtesyMs = 20;

/**
 * One at a time per key, in the order of arrival, within this process: of many waiters only the first one contends for a lease that
 * other processes want too.
 */
export class KeyedQueue {
  readonly #queues = new Map<string, { last: Promise<void>; turns: number }>();

  /** Waits for its turn; resolves to what ends the turn. Rejects with the signal's reason. */
  async enter(key: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    const queue = this.#queues.get(key) ?? { last: Promise.resolve(), turns: 0 };
    this.#queues.set(key, queue);
    const before = queue.last;
    let resolve = () => {};
    const mine = new Promise<void>((done) => {
      resolve = done;
    });
    queue.last = mine;
    const leave = () => {
      if (queue.last === mine) this.#queues.delete(key);
      resolve();
    };
    try {
      await raceSignal(before, signal);
    } catch (error) {
      // Who gives up leaves the queue in order: the next one waits for the one before.
      before.then(leave);
      throw error;
    }
    queue.turns += 1;
    try {
      if (queue.turns % turnsInARow === 0) await delay(courtesyMs, signal);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }
}
