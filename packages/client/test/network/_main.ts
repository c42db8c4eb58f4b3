// Runs the cases without a runner, on whatever Node is at hand: `esbuild --bundle --platform=node --format=esm _main.ts | node --input-type=module`.
import { cases } from "./_cases.ts";

let failed = 0;
for (const [name, run] of Object.entries(cases)) {
  try {
    await run();
  } catch (error) {
    failed += 1;
    process.stdout.write(`failed: ${name}\n  ${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
process.stdout.write(
  `Node ${process.version}: ${Object.keys(cases).length - failed} of ${Object.keys(cases).length} cases pass\n`,
);
process.exitCode = failed ? 1 : 0;
