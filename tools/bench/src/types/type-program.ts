import type { TypedProvider } from "./largest-provider.ts";
import type { TypeContestant } from "./type-contestant.ts";

/** One program that is compiled: what its user has written, and what is wrong with it. */
export interface TypeProgram {
  readonly title: string;
  readonly hasMistake: boolean;
  source(contestant: TypeContestant): string;
}

export function typePrograms(provider: TypedProvider, calls: number): TypeProgram[] {
  const { statements, path } = provider;
  const source = ({ head }: TypeContestant, count: number) => {
    // A contract with fewer operations than that has some of them called twice.
    const made = Array.from({ length: count }, (_, index) => statements[index % statements.length]);
    return `${head(provider)}\ndeclare function use(...values: unknown[]): void;\n${made.join("\n")}\n`;
  };
  return [
    { title: "one call", hasMistake: false, source: (contestant) => source(contestant, 1) },
    { title: `${calls} calls`, hasMistake: false, source: (contestant) => source(contestant, calls) },
    {
      title: `${calls} calls, one path mistyped`,
      hasMistake: true,
      source: (contestant) =>
        `${source(contestant, calls - 1)}{ const { data, error } = await client.GET("${path.mistyped}"); use(data, error); }\n`,
    },
  ];
}
