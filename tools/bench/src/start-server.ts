import { fork } from "node:child_process";
import { once } from "node:events";

export interface ServerProcess {
  readonly url: string;
  stop(): void;
}

/**
 * Runs a module that serves HTTP in a process of its own: what it does must not take time from those who are measured. The module
 * sends its address as its first message (see `announce`).
 */
export async function startServer(module: URL): Promise<ServerProcess> {
  const child = fork(module, { execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const url = await Promise.race([
    once(child, "message").then(([message]) => String(message)),
    once(child, "exit").then(([code]): never => {
      throw new Error(`${module.pathname} ended (exit code ${code}) before it served.`);
    }),
  ]);
  return { url, stop: () => child.kill() };
}
