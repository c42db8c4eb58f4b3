import { AuthError } from "./auth-error.ts";
import type { Credential } from "./credential.ts";
import type { SecurityRequirement } from "./security-scheme.ts";

export type Credentials = { readonly [scheme: string]: Credential | undefined };

/**
 * The first alternative for which there are all credentials. An optional one (`{}`) is taken only when nothing better fits, so
 * that a credential that is there is used.
 *
 * @throws {AuthError} `no_credential`, naming what would do
 */
export function selectRequirement(
  security: readonly SecurityRequirement[],
  credentials: Credentials,
  operation: string,
): SecurityRequirement {
  let optional = security.length === 0;
  for (const requirement of security) {
    const schemes = Object.keys(requirement);
    if (schemes.length === 0) optional = true;
    else if (schemes.every((scheme) => credentials[scheme] !== undefined)) return requirement;
  }
  if (optional) return {};
  const given = Object.keys(credentials).filter((scheme) => credentials[scheme] !== undefined);
  throw new AuthError(
    "no_credential",
    `${operation} needs ${security.map((requirement) => Object.keys(requirement).join(" + ")).join(", or ")}; this client has ${given.join(", ") || "no credentials"}.`,
  );
}
