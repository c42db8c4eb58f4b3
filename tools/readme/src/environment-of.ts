import type { Readme } from "./readmes.ts";
import { codeIn, tablesOf } from "./tables-of.ts";

/**
 * The environment variables of a README: of every table with the columns "Environment variable" and "Example". The examples are what
 * the blocks run with, so a variable that is missing from the table is one that a block misses.
 */
export function environmentOf(readme: Pick<Readme, "text">): Record<string, string> {
  return Object.fromEntries(
    tablesOf(readme).flatMap((row) => {
      const variable = codeIn(row["Environment variable"]);
      const example = codeIn(row["Example"]);
      return variable === undefined || example === undefined ? [] : [[variable, example]];
    }),
  );
}
