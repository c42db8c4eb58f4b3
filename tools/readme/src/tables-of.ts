import type { Readme } from "./readmes.ts";

/** A row of a table: its cells by the heads of their columns. */
export type Row = Readonly<Record<string, string>>;

/** The rows of all tables of a Markdown text. */
export function tablesOf({ text }: Pick<Readme, "text">): Row[] {
  const rows: Row[] = [];
  let head: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    const cells = /^\s*\|(.*)\|\s*$/
      .exec(line)?.[1]
      ?.split("|")
      .map((cell) => cell.trim());
    if (!cells) head = undefined;
    else if (!head) head = cells;
    else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) {
      rows.push(Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""])));
    }
  }
  return rows;
}

/** The text of a cell that is one piece of code. */
export function codeIn(cell: string | undefined): string | undefined {
  return /^`([^`]+)`$/.exec(cell ?? "")?.[1];
}
