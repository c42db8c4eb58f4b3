/** Waits for `promise`, or until `signal` ends this caller's wait; the work itself goes on for the others. */
export function raceSignal<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
    // Also where nobody waits any more: a rejection that is not handled would end the process.
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
