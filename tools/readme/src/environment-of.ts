import type { Readme } from "./readmes.ts";

/**
 * The environment variables of a README: of every table with the columns "Environment variable" and "Example". The examples are what
 * the blocks run with, so a variable that is missing from the table is one that a block misses.
 */
export function environmentOf({ text }: Pick<Readme, "text">): Record<string, string> {
  const environment: Record<string, string> = {};
  let head: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    const cells = /^\s*\|(.*)\|\s*$/
      .exec(line)?.[1]
      ?.split("|")
      .map((cell) => cell.trim());
    head = cells && (head ?? cells);
    if (!cells || !head) continue;
    const variable = codeIn(cells[head.indexOf("Environment variable")]);
    const example = codeIn(cells[head.indexOf("Example")]);
    if (variable !== undefined && example !== undefined) environment[variable] = example;
  }
  return environment;
}

function codeIn(cell: string | undefined): string | undefined {
  return /^`([^`]+)`$/.exec(cell ?? "")?.[1];
}
