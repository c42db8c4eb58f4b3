import { fileURLToPath } from "node:url";
import { createMock } from "@ledgerkit/mock";
import Table from "cli-table3";
import { findDemos } from "./find-demos.ts";
import { type Row, runFlow } from "./run-flow.ts";

try {
  const found = await findDemos(fileURLToPath(new URL("../../../packages", import.meta.url)));
  const servers = await Promise.all(found.map(async ({ document }) => (await createMock(document)).listen()));
  found.forEach(({ provider }, index) => {
    console.log(`  mock of ${provider} on ${servers[index]?.url}`);
  });

  const rows: Row[] = [];
  for (const [index, { provider, demo }] of found.entries()) {
    for (const flow of demo) rows.push(...(await runFlow(provider, flow, servers[index]?.url ?? "")));
  }
  await Promise.all(servers.map((server) => server.close()));

  print(rows);
  const wrong = rows.filter(({ isAsExpected }) => !isAsExpected);
  const refused = rows.filter(({ status, isAsExpected }) => isAsExpected && Number(status) >= 400);
  console.log(
    `${found.length} providers, ${new Set(rows.map(({ provider, flow }) => `${provider} ${flow}`)).size} ways in, ${rows.length} calls, ${refused.length} of them refused on purpose.`,
  );
  if (wrong.length)
    throw new Error(`${wrong.length} calls did not go as expected: see the rows marked with an exclamation mark.`);
} catch (error) {
  console.error(`\ndemo: ${(error as Error).message}`);
  process.exitCode = 1;
}

function print(rows: Row[]): void {
  const table = new Table({
    head: ["provider", "flow", "call", "status", "what came back", "ms"],
    style: { head: [], border: [] },
    colAligns: ["left", "left", "left", "right", "left", "right"],
    colWidths: [null, null, null, null, 62, null],
    wordWrap: true,
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
  });
  for (const { provider, flow, call, status, outcome, milliseconds, isAsExpected } of rows) {
    table.push([provider, flow, call, `${isAsExpected ? "" : "! "}${status}`, outcome, milliseconds.toFixed(1)]);
  }
  console.log(`\n${table}\n`);
}
