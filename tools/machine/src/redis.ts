import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "redis";
import type { Program } from "./program.ts";

export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  /** The same without TCP. */
  readonly socket: string;
  /** Kills it and starts it again on the same port: what it held is lost, since it keeps nothing on disk. */
  restart(): Promise<void>;
  kill(): Promise<void>;
}

export function findRedis(): Program {
  const isThere = spawnSync("redis-server", ["--version"]).status === 0;
  return {
    path: isThere ? "redis-server" : undefined,
    missing: "There is no redis-server: install one (Debian: apt-get install redis-server, macOS: brew install redis).",
  };
}

/** A real server on a free port of loopback, with nothing from any other one. */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), "ledgerkit-redis-"));
  const port = await freePort();
  let child = await run(port, directory, options);
  return {
    port,
    socket: socketIn(directory),
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
  const places = ["--port", String(port), "--bind", "127.0.0.1", "--unixsocket", socketIn(directory)];
  const own = [...places, "--dir", directory, "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", [...own, ...options], { stdio: "ignore" });
  const client = createClient({ socket: { port, host: "127.0.0.1", reconnectStrategy: 20 } }).on("error", () => {});
  const ended = new Promise<never>((_, reject) =>
    child.once("exit", (code) => reject(new Error(`redis-server ended: ${code}`))),
  );
  ended.catch(() => {});
  await Promise.race([client.connect(), ended]).finally(() => client.destroy());
  return child;
}

function socketIn(directory: string): string {
  return join(directory, "redis.sock");
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
