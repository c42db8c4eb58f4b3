import type { Credentials, SecuritySchemes } from "@ledgerkit/auth";

/**
 * The environment that a static key belongs to, by the prefixes that the contract knows.
 *
 * @throws {TypeError} when a key is one of another environment than the one that was asked for
 */
export function keyEnvironment(
  name: string,
  schemes: SecuritySchemes,
  credentials: Credentials,
  asked: string | undefined,
): string | undefined {
  let found: string | undefined;
  for (const [scheme, credential] of Object.entries(credentials)) {
    const definition = schemes[scheme];
    if (typeof credential !== "string" || !definition || !("keyPrefixes" in definition)) continue;
    const environment = Object.entries(definition.keyPrefixes ?? {}).find(([, prefix]) =>
      credential.startsWith(prefix),
    )?.[0];
    if (environment === undefined) continue;
    if (asked !== undefined && asked !== environment) {
      const prefix = definition.keyPrefixes?.[environment];
      throw new TypeError(
        `[${name}] ${scheme} is a ${environment} key (it begins with ${prefix}) but the environment is ${asked}. Use a key of ${asked}, or environment: "${environment}".`,
      );
    }
    found = environment;
  }
  return found;
}
