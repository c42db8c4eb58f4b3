/**
 * Tells whoever watches. What a watcher throws is its own affair, and so is what it rejects with if it is asynchronous: it must not break
 * what it watches, and a rejection that nobody handles would end the process.
 */
export function tell<Event>(watcher: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const told = watcher?.(event);
    if (typeof told === "object") Promise.resolve(told).catch(() => {});
  } catch {
    // There is nobody to tell.
  }
}
