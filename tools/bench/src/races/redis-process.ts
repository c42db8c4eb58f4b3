import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface RedisProcess {
  readonly socket: string;
  stop(): void;
}

/** A Redis server of our own that keeps nothing, on a socket in `directory`; undefined where none is installed. */
export async function startRedis(directory: string): Promise<RedisProcess | undefined> {
  if (spawnSync("redis-server", ["--version"]).status !== 0) return undefined;
  const socket = join(directory, "redis.sock");
  const options = ["--port", "0", "--unixsocket", socket, "--dir", directory, "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", options, { stdio: "ignore" });
  for (let waited = 0; !existsSync(socket); waited += 20) {
    if (child.exitCode !== null || waited > 5_000) throw new Error("redis-server did not start");
    await sleep(20);
  }
  return { socket, stop: () => child.kill() };
}
