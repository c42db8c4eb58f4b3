/** What a timer can hold: beyond it, it would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** Waits, or rejects with the signal's reason. */
export function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener("abort", abort);
        resolve();
      },
      Math.min(ms, longestTimer),
    );
    signal.addEventListener("abort", abort, { once: true });
  });
}
