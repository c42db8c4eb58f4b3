import { Bell } from "../bell.ts";
import { raceSignal } from "../race-signal.ts";
import type { RedisKeys } from "./redis-keys.ts";
import type { RedisRunner } from "./redis-runner.ts";
import type { ReleaseMessages } from "./release-messages.ts";
import { acquire, release } from "./scripts.ts";

/** How often a waiter asks without having been told: a message is lost when its connection is down. */
const pollMs = 1_000;

/** A lease that was taken: its fence, and what frees it if it is still this one. */
export interface RedisLease {
  readonly fence: number;
  free(): Promise<void>;
}

/** Waits until nobody holds the lease of a key, and takes it. */
export async function takeRedisLease(
  runner: RedisRunner,
  messages: ReleaseMessages,
  keys: RedisKeys,
  ttlMs: number,
  signal: AbortSignal,
): Promise<RedisLease> {
  const owner = crypto.randomUUID();
  const ttl = String(Math.max(1, Math.ceil(ttlMs)));
  // The script whole, not its SHA-1: after a grant that came too late there may be no time for a second round trip.
  const free = async () => {
    await runner.run((commands) => commands.eval(release, { keys: [keys.lease], arguments: [owner, keys.released] }));
  };
  const bell = new Bell();
  let stopListening: (() => void) | undefined;
  let isAsking = false;
  try {
    for (;;) {
      signal.throwIfAborted();
      isAsking = true;
      const asked = runner.run((commands) => runner.script(commands, acquire, [keys.lease, keys.fence], [owner, ttl]));
      const [fence = 0, endsInMs = 0] = ((await raceSignal(asked, signal)) as unknown[]).map(Number);
      isAsking = false;
      if (fence > 0) return { fence, free };
      stopListening ??= messages.listen(keys.released, bell.ring);
      await bell.wait(Math.min(Math.max(endsInMs, 0) + 1, pollMs), signal);
    }
  } catch (error) {
    // The server may have said yes to somebody who no longer listens, or may yet: the lease would stay with nobody for its whole time.
    if (isAsking) free().catch(() => {});
    throw error;
  } finally {
    stopListening?.();
  }
}
