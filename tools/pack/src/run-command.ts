import { spawn } from "node:child_process";

export interface Finished {
  readonly code: number | null;
  /** What it wrote to stdout. */
  readonly stdout: string;
  /** What it wrote, to stdout and stderr. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** How long it may take, in milliseconds. */
  readonly limit?: number;
}

/** Runs a program to its end. A shell on Windows only, where what npm installs are scripts. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = process.env, limit = 60_000 }: RunOptions,
): Promise<Finished> {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32" && !command.endsWith(".exe"),
  });
  return new Promise((resolve, reject) => {
    let stdout = "";
    let output = "";
    child.stdout.on("data", (data) => {
      stdout += data;
      output += data;
    });
    child.stderr.on("data", (data) => {
      output += data;
    });
    child.on("error", reject);
    const timer = setTimeout(() => {
      output += `\nIt did not end within ${limit / 1000} s.`;
      child.kill("SIGKILL");
    }, limit);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, output });
    });
  });
}

/** The same for a program that has to succeed. */
export async function mustRun(...[command, args, options]: Parameters<typeof runCommand>): Promise<Finished> {
  const finished = await runCommand(command, args, options);
  if (finished.code === 0) return finished;
  throw new Error(`${command} ${args.join(" ")} ended with code ${finished.code}:\n${finished.output}`);
}
