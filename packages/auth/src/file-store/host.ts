import { createHash } from "node:crypto";
import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";

/** A process as others on the same host can tell whether it still runs. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the kernel's ticks: tells it from a later process with the same pid. `0` where that cannot be known. */
  readonly started: string;
  /** This boot of this host, and on Linux this pid namespace. Containers may share a host's name, but not each other's pids. */
  readonly host: string;
}

let identity: Promise<ProcessIdentity> | undefined;

export function thisProcess(): Promise<ProcessIdentity> {
  identity ??= (async () => ({
    pid: process.pid,
    started: (await startOf(process.pid))?.started ?? "0",
    host: await hostIdentity(),
  }))();
  return identity;
}

/** Whether a process on this host is certainly gone. Undecided is not gone: then the time limit decides. */
export async function isGone({ pid, started, host }: ProcessIdentity): Promise<boolean> {
  if (host !== (await thisProcess()).host) return false;
  try {
    // Signal 0 only asks. EPERM: it runs, as another user.
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
  const now = await startOf(pid);
  // A zombie (Z) has ended and waits for its parent, in some containers forever.
  return now !== undefined && (now.state === "Z" || now.state === "X" || (started !== "0" && now.started !== started));
}

async function hostIdentity(): Promise<string> {
  const [boot, pids] = await Promise.all([
    readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
    readlink("/proc/self/ns/pid").catch(() => ""),
  ]);
  return createHash("sha256")
    .update(JSON.stringify([hostname(), boot, pids]))
    .digest("hex")
    .slice(0, 16);
}

/** Fields 3 and 22 of /proc/<pid>/stat (proc_pid_stat(5)); they count from the last bracket, since field 2 is any text in brackets. */
async function startOf(pid: number): Promise<{ state: string; started: string } | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", started: fields[19] ?? "0" };
  } catch {
    return undefined;
  }
}
