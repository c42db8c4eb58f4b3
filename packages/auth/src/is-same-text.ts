/**
 * Whether two texts are the same, in a time that does not tell where they differ. WebCrypto has no such comparison; the lengths may
 * show.
 */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [new TextEncoder().encode(one), new TextEncoder().encode(other)];
  let difference = a.length ^ b.length;
  for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
  return difference === 0;
}
