import type { Breach } from "./contract-schemas.ts";
import { type Mutant, mutations } from "./mutations.ts";

/** A mutant of which there is but one thing to say, and where that is. */
export interface TellingMutant extends Mutant {
  /** A JSON Pointer: to what is wrong, or to what is missing. */
  readonly pointer: string;
}

/** The first mutant of a kind (`removed`, `=`) that breaks the contract in one way and in no other. */
export function tellingMutant(
  original: unknown,
  kind: string,
  check: (value: unknown) => readonly Breach[],
): TellingMutant | undefined {
  for (const { what, value } of mutations(original)) {
    if (!what.split(" ").includes(kind)) continue;
    const [breach, ...others] = check(value);
    if (!breach || others.length) continue;
    const { instancePath, params } = breach;
    const missing = params.missingProperty?.replaceAll("~", "~0").replaceAll("/", "~1");
    const pointer = missing === undefined ? instancePath : `${instancePath}/${missing}`;
    return { what, value: structuredClone(value), pointer };
  }
  return undefined;
}
