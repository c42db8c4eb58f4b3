/**
 * The options that a provider needs, from the caller or else from the environment variable of each.
 *
 * @throws {TypeError} naming every option that is missing and its variable
 */
export function requireOptions<Name extends string>(
  packageName: string,
  options: { readonly [name in NoInfer<Name>]?: string | undefined },
  variables: { readonly [name in Name]: string },
): { [name in Name]: string } {
  const names = Object.keys(variables) as Name[];
  const unread: string[] = [];
  const values = lookUp(options, variables, (variable) => unread.push(variable));
  const missing = names.filter((name) => !values[name]);
  if (missing.length) {
    const list = missing.map((name) => `${name} (or the environment variable ${variables[name]})`).join(", ");
    const remedy = unread.length
      ? ` The environment could not be read; in Deno, --allow-env=${unread.join(",")} allows it.`
      : "";
    throw new TypeError(`[${packageName}] missing: ${list}.${remedy}`);
  }
  return values as { [name in Name]: string };
}

/** The same without insisting. */
export function optionalOptions<Name extends string>(
  options: { readonly [name in NoInfer<Name>]?: string | undefined },
  variables: { readonly [name in Name]: string },
): { [name in Name]?: string } {
  return lookUp(options, variables, () => {});
}

/**
 * @param onUnread is told of a variable that may not be read: Deno throws without `--allow-env`. That is as if it were not set, since the
 * option may not be needed, and who needs it is to hear of the option
 */
function lookUp<Name extends string>(
  options: { readonly [name in Name]?: string | undefined },
  variables: { readonly [name in Name]: string },
  onUnread: (variable: string) => void,
): { [name in Name]?: string } {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return Object.fromEntries(
    (Object.entries(variables) as [Name, string][]).map(([name, variable]) => {
      const given = options[name];
      try {
        return [name, given ?? process?.env?.[variable]];
      } catch {
        onUnread(variable);
        return [name, undefined];
      }
    }),
  ) as { [name in Name]?: string };
}
