/** `×2.1`: how many times as much as the reference; nothing where there is no reference. */
export function ratio(value: number, reference: number): string {
  const times = value / reference;
  return Number.isFinite(times) && reference > 0 ? `×${times.toFixed(times < 10 ? 1 : 0)}` : "";
}
