/** What a waiter sleeps by: an event rings it, or the time is over. A ring between two waits is not lost. */
export class Bell {
  #rung = false;
  #wake: () => void = () => {};

  readonly ring = (): void => {
    this.#rung = true;
    this.#wake();
  };

  /** Waits for a ring, for `ms` milliseconds at most. Rejects with the signal's reason. */
  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", abort);
        this.#rung = false;
        this.#wake = () => {};
        settle();
      };
      const abort = () => end(() => reject(signal.reason));
      const timer = setTimeout(() => end(resolve), ms);
      this.#wake = () => end(resolve);
      signal.addEventListener("abort", abort, { once: true });
      if (this.#rung) this.#wake();
    });
  }
}
