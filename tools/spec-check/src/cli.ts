#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { checkContract } from "./check-contract.ts";

const usage =
  "spec-check <bundle>: validates every example of a bundled OpenAPI 3.1 document, for instance dist/openapi.json";

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(usage);
  const { examples, operations, problems } = checkContract(await readBundle(file));
  for (const { pointer, message } of problems) console.error(`${file}#${pointer}\n  ${message}`);
  const count = `${examples} examples of ${operations} operations`;
  if (problems.length > 0) throw new Error(`${count} checked, problems: ${problems.length}`);
  console.log(`${count} are valid`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function readBundle(file: string): Promise<object> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(
      `${file} cannot be read. Run \`pnpm build\` first: it bundles openapi.yaml into dist/openapi.json.`,
      { cause },
    );
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON. Run \`pnpm build\` again; spec-check reads the bundle, not openapi.yaml.`, {
      cause,
    });
  }
}
