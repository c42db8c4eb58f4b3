// `npm run demo`, `npm test`, `npm run check` and `npm run bench` on a machine that has nothing but Node and npm: installs what is
// missing and runs the real command with the toolchain's own Node. Plain JavaScript without dependencies, because it runs before
// there are any.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".ledgerkit-install");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** What each command runs, in order, once everything is installed. */
const commands = {
  demo: [
    ["turbo", "run", "generate", "build", "--output-logs=errors-only", "--log-order=grouped"],
    ["node", "tools/demo/src/cli.ts"],
  ],
  // What follows on the command line is for the last program.
  bench: [
    ["turbo", "run", "build", "--output-logs=errors-only", "--log-order=grouped"],
    ["node", "tools/bench/src/cli.ts", ...process.argv.slice(3)],
  ],
  check: [
    ["biome", "check", "--error-on-warnings"],
    // First and for itself: the suites that read every package's build cannot name all packages in a turbo.json.
    ["turbo", "run", "build", "--output-logs=errors-only", "--log-order=grouped"],
    // As many at a time as there are cores: more would only make the tests of time limits late.
    [
      "turbo",
      "run",
      "lint",
      "build",
      "check:generated",
      "typecheck",
      "test",
      "--continue",
      "--concurrency=100%",
      "--log-order=grouped",
      "--output-logs=errors-only",
    ],
  ],
};
commands.test = commands.check;

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function main(name) {
  if (!(name in commands))
    throw new Error(`There is no command "${name}": use one of ${Object.keys(commands).join(", ")}.`);
  const [major] = process.versions.node.split(".");
  if (Number(major) < 20)
    throw new Error(`This needs Node 20 or newer; it runs on ${process.version}. Install it from https://nodejs.org.`);
  await install();
  if (name === "demo" || name === "bench") {
    for (const command of commands[name]) await run(...command);
    return;
  }
  removeResults();
  let isGreen = true;
  for (const command of commands[name]) {
    isGreen = await run(...command).then(
      () => isGreen,
      (error) => {
        console.error(`\n${error.message}`);
        return false;
      },
    );
  }
  report(isGreen);
}

/** Installs with the pnpm that package.json names, unless the lockfile's packages are there already. */
async function install() {
  const lockfile = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return;
  step(`Installing with ${packageManager}`);
  await run("npx", "--yes", packageManager, "install", "--frozen-lockfile", "--reporter=append-only").catch((error) => {
    throw new Error(
      `The packages could not be installed. Is there a network, and does npm reach its registry? (${error.message})`,
    );
  });
  writeFileSync(stamp, lockfile);
}

function run(command, ...args) {
  if (command !== "npx") step(`${command} ${args.join(" ")}`);
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
  return new Promise((resolve, reject) => {
    // A shell on Windows only, where the programs in .bin are scripts.
    const child = spawn(command, args, { cwd: root, env, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args[0]} failed (exit code ${code}).`)),
    );
  });
}

function step(text) {
  console.log(`\n› ${text}`);
}

function resultFiles() {
  return ["packages", "tools", "examples"]
    .flatMap((folder) =>
      existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => join(root, folder, name)) : [],
    )
    .map((folder) => join(folder, ".vitest", "results.json"))
    .filter((file) => existsSync(file));
}

/** Results of an earlier run must not be counted; those of a task that turbo restores from its cache come back. */
function removeResults() {
  for (const file of resultFiles()) rmSync(file);
}

/** The closing line: what all test suites together have counted. */
function report(isGreen) {
  const totals = { passed: 0, failed: 0 };
  for (const file of resultFiles()) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    totals.passed += numPassedTests;
    totals.failed += numFailedTests;
  }
  // A failure that is no test's (formatting, a contract, a type) counts as one, so that the line never looks green when it is not.
  if (!isGreen && totals.failed === 0) totals.failed = 1;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = isGreen ? 0 : 1;
}
