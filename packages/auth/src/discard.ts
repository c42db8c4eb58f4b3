/**
 * Drops what is left of a body, which would hold its connection. Nobody waits for that: half of a cloned body is not dropped before the
 * other half is (Streams, ReadableStreamTee), and one that has broken off would say so again.
 */
export function discard(body: { cancel(): Promise<void> } | null | undefined): void {
  body?.cancel().catch(() => {});
}
