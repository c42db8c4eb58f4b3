import type { Program } from "./program.ts";

/** Whether tests that need a program can run. Where they must (CI), its absence is a failure; elsewhere it is said, so that it is seen. */
export function canTest({ path, missing }: Program): boolean {
  if (path !== undefined) return true;
  if (process.env["CI"]) throw new Error(missing);
  console.warn(`SKIPPED: ${missing}`);
  return false;
}
