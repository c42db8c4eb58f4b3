import { callStatements } from "./call-statements.ts";
import type { TypeContestant } from "./type-contestant.ts";

/** One program that is compiled: what its user has written, and what is wrong with it. */
export interface TypeProgram {
  readonly title: string;
  readonly hasMistake: boolean;
  source(contestant: TypeContestant): Promise<string>;
}

export function typePrograms(calls: number): TypeProgram[] {
  return [
    { title: "one call", hasMistake: false, source: (contestant) => source(contestant, 1) },
    { title: `${calls} calls`, hasMistake: false, source: (contestant) => source(contestant, calls) },
    {
      title: `${calls} calls, one path mistyped`,
      hasMistake: true,
      // The slash and the plural are right, two letters are not.
      source: async (contestant) =>
        `${await source(contestant, calls - 1)}{ const { data, error } = await client.GET("/acocunts"); use(data, error); }\n`,
    },
  ];
}

async function source({ head }: TypeContestant, calls: number): Promise<string> {
  const statements = await callStatements(calls);
  return `${head}\ndeclare function use(...values: unknown[]): void;\n${statements.join("\n")}\n`;
}
