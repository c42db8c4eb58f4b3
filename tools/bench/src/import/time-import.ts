import { execFile } from "node:child_process";
import { promisify } from "node:util";

const program = `
  const start = performance.now();
  await import(process.argv[1]);
  console.log(performance.now() - start);
  process.exit();
`;

/** Milliseconds that a fresh process takes for one import, once it runs. */
export async function timeImport(url: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program, url]);
  return Number(stdout);
}
