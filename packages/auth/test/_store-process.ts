import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileStore } from "../src/file-store.ts";

/**
 * A process of its own over a file store, for the tests that stop or kill one: `node _store-process.ts <task> <directory> <key>
 * [number]`. What happens is a line of its output each.
 */
const [task = "", directory = "", key = "", number = "0"] = process.argv.slice(2);
const store = fileStore({ directory });
const minute = { ttlMs: 60_000, signal: new AbortController().signal };
const say = (line: string | number) => process.stdout.write(`${line}\n`);

const tasks: Record<string, () => Promise<void>> = {
  /** Takes the lease for `number` milliseconds and keeps it; whatever comes in makes it write, and free the lease. */
  async hold() {
    const version = (await store.get(key))?.version;
    const lease = await store.lease(key, { ...minute, ttlMs: Number(number) });
    say(lease.fence);
    await new Promise((resolve) => process.stdin.once("data", resolve));
    say((await store.compareAndSet(key, version, "from the old holder")) ?? "refused");
    await lease.release();
    say("released");
    process.stdin.destroy();
  },

  /** Stores one value after the other, each long and of one letter. */
  async write() {
    for (let turn = 0; ; turn += 1) {
      const version = (await store.get(key))?.version;
      await store.compareAndSet(key, version, "abcdefghijklmnopqrstuvwxyz".charAt(turn % 26).repeat(300_000));
      if (turn === 1) say("writing");
    }
  },

  /** Adds one, `number` times. */
  async add() {
    for (let left = Number(number); left > 0; ) {
      const stored = await store.get(key);
      const next = String(Number(stored?.value ?? 0) + 1);
      if ((await store.compareAndSet(key, stored?.version, next)) !== undefined) left -= 1;
    }
  },

  /** Takes the lease `number` times and tells when somebody else is inside; with a negative number, dies inside the last time. */
  async contend() {
    say("ready");
    await new Promise((resolve) => process.stdin.once("data", resolve));
    for (let left = Math.abs(Number(number)); left > 0; left -= 1) {
      const lease = await store.lease(key, minute);
      enter();
      say(lease.fence);
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (left === 1 && Number(number) < 0) process.kill(process.pid, "SIGKILL");
      rmSync(inside, { recursive: true });
      await lease.release();
    }
    process.stdin.destroy();
  },
};

const inside = `${directory}.inside`;

/** Fails when a process that still runs is inside. One that died there left its mark. */
function enter(): void {
  try {
    mkdirSync(inside);
  } catch {
    const pid = Number(readFileSync(`${inside}/pid`, "utf8"));
    const stat = readStat(pid);
    if (stat !== undefined && !/\) [ZX] /.test(stat)) say(`two at once: ${pid} and ${process.pid}`);
  }
  writeFileSync(`${inside}/pid`, String(process.pid));
}

function readStat(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return undefined;
  }
}

await tasks[task]?.();
