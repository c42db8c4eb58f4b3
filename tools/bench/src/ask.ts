import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Sends a message to a process of ours and waits for its answer. */
export async function ask<Answer>(child: ChildProcess, order: object | string | number): Promise<Answer> {
  const ended = new AbortController();
  const end = once(child, "exit", { signal: ended.signal }).then(([code]): never => {
    throw new Error(`A process ended (exit code ${code}) before it answered.`);
  });
  end.catch(() => {});
  try {
    const answer = once(child, "message");
    child.send(order);
    return (await Promise.race([answer, end]))[0] as Answer;
  } finally {
    ended.abort();
  }
}
