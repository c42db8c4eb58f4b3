import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "redis";

export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  /** Kills it and starts it again on the same port: what it held is lost, since it keeps nothing on disk. */
  restart(): Promise<void>;
  kill(): Promise<void>;
}

/** Whether tests that need Redis can run. Where they must (CI), its absence is a failure. */
export const hasRedis = look();

function look(): boolean {
  if (spawnSync("redis-server", ["--version"]).status === 0) return true;
  const message =
    "There is no redis-server: install one (Debian: apt-get install redis-server, macOS: brew install redis).";
  if (process.env["CI"]) throw new Error(message);
  // biome-ignore lint/suspicious/noConsole: tests that did not run are to be seen
  console.warn(`SKIPPED: ${message}`);
  return false;
}

/** A real server on a free port of loopback, with nothing from any other one. */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), "ledgerkit-redis-"));
  const port = await freePort();
  let child = await run(port, directory, options);
  return {
    port,
    async kill() {
      await stop(child);
    },
    async restart() {
      await stop(child);
      child = await run(port, directory, options);
    },
    async [Symbol.asyncDispose]() {
      await stop(child);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function run(port: number, directory: string, options: string[]): Promise<ChildProcess> {
  const own = ["--port", String(port), "--bind", "127.0.0.1", "--dir", directory, "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", [...own, ...options], { stdio: "ignore" });
  const client = createClient({ socket: { port, host: "127.0.0.1", reconnectStrategy: 20 } }).on("error", () => {});
  const ended = new Promise<never>((_, reject) =>
    child.once("exit", (code) => reject(new Error(`redis-server ended: ${code}`))),
  );
  ended.catch(() => {});
  await Promise.race([client.connect(), ended]).finally(() => client.destroy());
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
