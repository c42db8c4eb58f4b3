import { beforeAll, describe, expect, test } from "vitest";
import { type Files, lint } from "./lint.ts";

export interface Row {
  readonly name: string;
  /** A description in one file. */
  readonly given: object;
  /** The files that it refers to. */
  readonly files?: Files;
  readonly want: readonly string[];
}

/** One test per row: these problems and no others, in any order. A rule has to be seen both to pass and to fail. */
export function describeRule(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    let found: readonly (readonly string[])[] = [];
    beforeAll(async () => {
      found = await lint(
        rule,
        rows.map(({ given, files }) => ({ "openapi.json": given, ...files })),
      );
    });

    for (const [index, { name, want }] of rows.entries())
      test(name, () => {
        expect(found[index]?.toSorted()).toEqual(want.toSorted());
      });

    test("is seen to pass and to fail", () => {
      expect(rows.some(({ want }) => want.length === 0)).toBe(true);
      expect(rows.some(({ want }) => want.length > 0)).toBe(true);
    });
  });
}
