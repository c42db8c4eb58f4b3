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
  const values = optionalOptions(options, variables);
  const missing = names.filter((name) => !values[name]);
  if (missing.length) {
    const list = missing.map((name) => `${name} (or the environment variable ${variables[name]})`).join(", ");
    throw new TypeError(`[${packageName}] missing: ${list}.`);
  }
  return values as { [name in Name]: string };
}

/** The same without insisting. */
export function optionalOptions<Name extends string>(
  options: { readonly [name in NoInfer<Name>]?: string | undefined },
  variables: { readonly [name in Name]: string },
): { [name in Name]?: string } {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return Object.fromEntries(
    (Object.entries(variables) as [Name, string][]).map(([name, variable]) => [
      name,
      options[name] ?? process?.env?.[variable],
    ]),
  ) as { [name in Name]?: string };
}
