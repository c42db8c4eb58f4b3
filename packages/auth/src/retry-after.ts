/** `Retry-After` in milliseconds: seconds, or a date compared with the answer's own `Date` (RFC 9110, section 10.2.3). */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  // The standard has whole seconds; some servers send fractions.
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Every date of HTTP has a time. Without one, `Date.parse` makes a day of 2001 of almost any text with a number in it.
  const at = value.includes(":") ? Date.parse(value) : Number.NaN;
  const now = Date.parse(headers.get("Date") ?? "");
  // Our clock may be wrong; the server's two dates are of one clock.
  return Number.isNaN(at) ? undefined : Math.max(0, at - (Number.isNaN(now) ? Date.now() : now));
}
