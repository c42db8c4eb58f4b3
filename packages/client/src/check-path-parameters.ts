/** The parameters of a path template. openapi-fetch takes the operators of RFC 6570 too: `{.name}`, `{;name}`, `{name*}`. */
export function pathParametersOf(path: string): readonly string[] {
  return [...path.matchAll(/\{[.;]?([^{}*]+)\*?\}/g)].map(([, name = ""]) => name);
}

/**
 * Refuses a path parameter that would change which resource is called: missing, empty, a dot segment (which URL parsing removes,
 * RFC 3986, section 5.2.4), or with a control character.
 *
 * @throws {TypeError} naming the parameter, before anything is sent
 */
export function checkPathParameters(
  label: string,
  names: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
): void {
  for (const name of names) {
    const problem = problemOf(values[name]);
    if (problem) throw new TypeError(`${label}: path parameter ${name} is ${problem}.`);
  }
}

function problemOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return "missing";
  if (typeof value === "object") {
    // A Date has nothing of its own, and would be written as nothing.
    const members = Object.values(value);
    return members.length === 0 ? "empty" : members.map(problemOf).find(Boolean);
  }
  const text = String(value);
  if (text === "") return "empty";
  // Serialised, a dot stays a dot; "%2e" arrives as "%252e" and is harmless.
  if (text === "." || text === "..") return `"${text}", which would lead to another resource`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) return "a text with control characters";
  return undefined;
}
