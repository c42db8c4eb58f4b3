import Table from "cli-table3";
import type { Report } from "./benchmark.ts";

/** A report as text tables: the first column names the contestant, the others are numbers. */
export function printReport({ tables }: Report): void {
  for (const { title, head, rows, notes = [] } of tables) {
    const table = new Table({
      head: [...head],
      style: { head: [], border: [] },
      colAligns: head.map((_, index) => (index === 0 ? "left" : "right")),
      chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
    });
    for (const row of rows) table.push([...row]);
    console.log(`\n${title}\n${table}`);
    for (const note of notes) console.log(`  ${note}`);
  }
}
