/** Runs of digits that a double may not hold; a cheap look before the slow way. */
const suspicious = /\d[\d.]{15}/;
/** JSON strings (to be skipped) and numbers. */
const tokens = /"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const mark = "\u0000n:";

/**
 * `JSON.parse` that loses no digit: an integer beyond 2^53 becomes a bigint, a decimal that a double would change becomes the string
 * of its digits. All other numbers stay numbers.
 *
 * @param onLong is called if there is a number that does not stay one
 * @throws {SyntaxError}
 */
export function parseJson(text: string, onLong?: () => void): unknown {
  if (!suspicious.test(text)) return JSON.parse(text);
  let isMarked = false;
  const marked = text.replace(tokens, (token) => {
    if (token.startsWith('"') || token.length < 16 || isExact(token)) return token;
    isMarked = true;
    return `"\\u0000n:${token}"`;
  });
  if (!isMarked) return JSON.parse(text);
  onLong?.();
  return JSON.parse(marked, (_, value: unknown) => {
    if (typeof value !== "string" || !value.startsWith(mark)) return value;
    const digits = value.slice(mark.length);
    return /^-?\d+$/.test(digits) ? BigInt(digits) : digits;
  });
}

/** Whether a double keeps the value: the shortest text of the double has the same digits. */
function isExact(token: string): boolean {
  return significant(token) === significant(String(Number(token)));
}

/** Sign, digits and exponent in one form: `1.50e3` and `1500` are the same. */
function significant(token: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  const trimmed = digits.replace(/0+$/, "");
  return trimmed === ""
    ? "0"
    : `${sign}${trimmed}e${Number(exponent) - fraction.length + digits.length - trimmed.length}`;
}
