/**
 * A name that an object of a JSON text has twice. Readers differ in which of the two counts (RFC 8259, section 4), so a text with one
 * can be shown as one thing and carried out as another.
 *
 * @param json a text that `JSON.parse` takes
 */
export function duplicateMember(json: string): string | undefined {
  const objects: Set<string>[] = [];
  // A string with a colon behind it is a name; all other strings are skipped, with whatever braces they hold.
  for (const [token, name, isName] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}]/g)) {
    if (token === "{") {
      objects.push(new Set());
    } else if (token === "}") {
      objects.pop();
    } else if (name !== undefined && isName !== undefined) {
      // "a" and "\u0061" are the same name.
      const member = JSON.parse(name) as string;
      const names = objects.at(-1);
      if (names?.has(member)) return member;
      names?.add(member);
    }
  }
  return undefined;
}
