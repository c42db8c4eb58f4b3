/**
 * The media types of a header Accept, as Prism wants them; undefined if any will do. Prism throws at a range that is not well formed,
 * and answers `*``/*` with the first media type of the contract where without the header it prefers JSON.
 */
export function acceptedTypes(headers: Headers): string[] | undefined {
  const ranges = (headers.get("accept") ?? "")
    .split(",")
    .map((range) => range.trim())
    .filter((range) => /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;.*)?$/.test(range));
  return ranges.every((range) => /^\*\/\*(;|$)/.test(range)) ? undefined : ranges;
}
