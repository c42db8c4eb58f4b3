/** `×2.1`: how many times as much as the reference; nothing where there is no reference. */
export function ratio(value: number, reference: number): string {
  if (!Number.isFinite(value) || !Number.isFinite(reference) || reference <= 0) return "";
  const times = value / reference;
  return `×${times.toFixed(times < 10 ? 1 : 0)}`;
}
