import { isGone, type ProcessIdentity, thisProcess } from "./host.ts";

/** The state of a lease: `<fence>` when it is free, and with all the rest when somebody holds it. */
export interface LeaseState {
  readonly fence: number;
  readonly holder?: LeaseHolder;
}

export interface LeaseHolder extends ProcessIdentity {
  /** Random: tells the leases of one process apart. */
  readonly owner: string;
  readonly ttlMs: number;
  /** On the host's monotonic clock, in milliseconds. */
  readonly until: number;
}

export function formatLease({ fence, holder }: LeaseState): string {
  if (!holder) return String(fence);
  const { owner, until, ttlMs, pid, started, host } = holder;
  return [fence, owner, until, ttlMs, pid, started, host].join(".");
}

/** Undefined when it is neither. */
export function parseLease(text: string): LeaseState | undefined {
  const match = /^(\d+)(?:\.([\w-]+)\.(\d+)\.(\d+)\.(\d+)\.(\d+)\.(\w+))?$/.exec(text);
  if (!match) return undefined;
  const [, fence, owner, until, ttlMs, pid, started = "0", host = ""] = match;
  if (owner === undefined) return { fence: Number(fence) };
  const holder = { owner, until: Number(until), ttlMs: Number(ttlMs), pid: Number(pid), started, host };
  return { fence: Number(fence), holder };
}

/**
 * Milliseconds that a holder still has; 0 when it may be replaced. Wall clocks play no part: they differ between hosts, and they
 * move.
 *
 * @param watchedMs for how long the waiter has seen this very lease
 */
export async function remaining(holder: LeaseHolder, watchedMs: number): Promise<number> {
  const watched = holder.ttlMs - watchedMs;
  if (watched <= 0 || (await isGone(holder))) return 0;
  // Of another host, or of another boot, only what was seen counts.
  if (holder.host !== (await thisProcess()).host) return watched;
  const left = holder.until - monotonicMs();
  // More than it can have: it was taken before a reboot, on a system that does not tell its boots apart.
  return left > holder.ttlMs ? 0 : Math.max(0, Math.min(left, watched));
}

/** Milliseconds since some moment that is the same for all processes of this boot. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}
