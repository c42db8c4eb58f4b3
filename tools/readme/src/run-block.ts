import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface RunOptions {
  /** The network that it finds (of `contractNetwork`); without one there is only loopback. */
  readonly network: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly limit?: number;
}

export interface Outcome {
  /** Why it did not end well; undefined if it did. */
  readonly failure: string | undefined;
  readonly output: string;
}

/** Runs a module in a process of its own, on the toolchain's Node, with the network replaced by a mock of the contract. */
export function runBlock(file: string, { network, environment, limit = 30_000 }: RunOptions): Promise<Outcome> {
  const preload = fileURLToPath(new URL("./network.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@ledgerkit/source", `--import=${preload}`, file], {
    // Nothing of this process's environment: there may be real credentials in it.
    env: {
      ...systemEnvironment(),
      NODE_COMPILE_CACHE: join(tmpdir(), "ledgerkit-readme-compile-cache"),
      ...environment,
      ...(network !== undefined && { LEDGERKIT_README_NETWORK: network }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        output += data;
      });
    }
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      child.kill("SIGKILL");
    }, limit);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      const failure = isOver
        ? `did not end within ${limit / 1000} s`
        : code === 0
          ? undefined
          : `ended with code ${code}`;
      resolve({ failure, output });
    });
  });
}

/** What a process needs to start at all, on Windows too. */
function systemEnvironment(): NodeJS.ProcessEnv {
  const names = ["PATH", "Path", "SYSTEMROOT", "SystemRoot", "TEMP", "TMP", "TMPDIR"];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}
