/**
 * What the caller means to sign: every member has to be in the challenge with the same value; members that are left out are not
 * compared, and the challenge may have more. Lists have to be the same from end to end. An intent that compares nothing is refused.
 */
export type Intent = { readonly [member: string]: IntentValue };
export type IntentValue = string | number | bigint | boolean | null | Intent | readonly IntentValue[];

/** Whether an intent has a value at all: `{ data: {} }` would let everything pass. */
export function comparesNothing(intent: IntentValue): boolean {
  return typeof intent === "object" && intent !== null && Object.values(intent).every(comparesNothing);
}

/** The JSON Pointer (RFC 6901) of the first value that is not as intended. */
export function firstDifference(meant: IntentValue, said: unknown, at = ""): string | undefined {
  if (typeof meant !== "object" || meant === null) return isSame(meant, said, at) ? undefined : at || "/";
  if (typeof said !== "object" || said === null || Array.isArray(said) !== Array.isArray(meant)) return at || "/";
  if (Array.isArray(meant) && (said as unknown[]).length !== meant.length) return at;
  for (const [member, value] of Object.entries(meant)) {
    const pointer = `${at}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    // Own members only: "constructor" is not something that a challenge says.
    const found = Object.hasOwn(said, member) ? (said as Record<string, unknown>)[member] : undefined;
    const difference = found === undefined ? pointer : firstDifference(value, found, pointer);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isSame(meant: IntentValue, said: unknown, at: string): boolean {
  if (typeof meant === "bigint" && typeof said === "number") return Number.isInteger(said) && BigInt(said) === meant;
  // The operations say `bitcoin_testnet`, the challenges "bitcoin testnet".
  if (at.endsWith("/currency")) return currency(meant) === currency(said);
  return meant === said;
}

function currency(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("_", " ") : value;
}
