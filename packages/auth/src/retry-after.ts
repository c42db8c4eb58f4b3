/** `Retry-After` in milliseconds: seconds, or a date compared with the answer's own `Date` (RFC 9110, section 10.2.3). */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("Retry-After");
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  const now = Date.parse(headers.get("Date") ?? "");
  // Our clock may be wrong; the server's two dates are of one clock.
  return Number.isNaN(at) ? undefined : Math.max(0, at - (Number.isNaN(now) ? Date.now() : now));
}
