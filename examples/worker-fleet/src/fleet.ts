import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

export interface JobResult {
  accountId: string;
  status: number;
}

/** Runs jobs on so many worker processes, each with so many under way as there are jobs for it. */
export async function runFleet(size: number, accountIds: string[], env: Record<string, string>): Promise<JobResult[]> {
  const workers = Array.from({ length: size }, () =>
    fork(new URL("worker.ts", import.meta.url), { env: { ...process.env, ...env } }),
  );
  try {
    await Promise.all(workers.map((worker) => once(worker, "message")));
    return await Promise.all(
      workers.flatMap((worker, index) =>
        jobsOf(
          worker,
          accountIds.filter((_, job) => job % size === index),
        ),
      ),
    );
  } finally {
    for (const worker of workers) worker.kill();
  }
}

function jobsOf(worker: ChildProcess, accountIds: string[]): Promise<JobResult>[] {
  const waiting = new Map<string, (result: JobResult) => void>();
  worker.on("message", (result: JobResult) => waiting.get(result.accountId)?.(result));
  return accountIds.map((accountId) => {
    worker.send({ accountId });
    return new Promise((resolve) => waiting.set(accountId, resolve));
  });
}
