import { randomUUID } from "node:crypto";
import { type FSWatcher, watch } from "node:fs";
import { Bell } from "../bell.ts";
import { damaged, errorCode } from "./file-failure.ts";
import { formatLease, type LeaseState, monotonicMs, parseLease, remaining } from "./held-lease.ts";
import { thisProcess } from "./host.ts";
import { makeKeyDirectory } from "./key-directory.ts";
import { NameRegister } from "./name-register.ts";

/** How often a waiter looks without having been told: a process that dies tells nobody, and not every file system tells of changes. */
const pollMs = 250;

/** A lease that was taken: its fence, and what frees it if it is still this one. */
export interface FileLease {
  readonly fence: number;
  free(): Promise<void>;
}

/** Waits until the lease of a key's directory is free, or its holder has lost it, and takes it. */
export async function takeFileLease(directory: string, ttlMs: number, signal: AbortSignal): Promise<FileLease> {
  const register = new NameRegister(directory, "lease");
  const bell = new Bell();
  let watcher: FSWatcher | undefined;
  let seen = { value: "", since: 0 };
  try {
    for (;;) {
      signal.throwIfAborted();
      const value = await readOrMake(register, directory);
      if (seen.value !== value) seen = { value, since: performance.now() };
      const state = parseLease(value);
      if (!state) throw damaged(directory, "the name of its lease cannot be read");
      const left = state.holder ? await remaining(state.holder, performance.now() - seen.since) : 0;
      if (left === 0) {
        const mine = await leaseAfter(state, ttlMs);
        // If somebody else was first, look again.
        if (!(await register.swap(value, formatLease(mine)))) continue;
        const free = async () => {
          await register.swap(formatLease(mine), formatLease({ fence: mine.fence }));
        };
        return { fence: mine.fence, free };
      }
      if (watcher) await bell.wait(Math.min(left + 1, pollMs), signal);
      // It may have become free before anybody watched: look once more.
      else watcher = watchDirectory(directory, bell.ring) ?? noWatcher;
    }
  } finally {
    watcher?.close();
  }
}

/** The end of one lease and the beginning of the next are one swap; so fences rise by one and none is given twice. */
async function leaseAfter({ fence }: LeaseState, ttlMs: number): Promise<LeaseState> {
  const ttl = Math.ceil(ttlMs);
  const holder = { ...(await thisProcess()), owner: randomUUID(), ttlMs: ttl, until: monotonicMs() + ttl };
  return { fence: fence + 1, holder };
}

async function readOrMake(register: NameRegister, directory: string): Promise<string> {
  try {
    return await register.read();
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    await makeKeyDirectory(directory);
    return await register.read();
  }
}

const noWatcher = { close() {} } as FSWatcher;

/** Watching is a help, not a need: when the system has no watch to give (ENOSPC, network file systems), polling does. */
function watchDirectory(directory: string, ring: () => void): FSWatcher | undefined {
  try {
    return watch(directory, ring).on("error", () => {});
  } catch {
    return undefined;
  }
}
