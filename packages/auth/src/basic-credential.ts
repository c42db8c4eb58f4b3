import { readSecrets, type SecretStore } from "./client-secret.ts";
import type { Credential } from "./credential.ts";

/**
 * The credential of HTTP Basic (RFC 7617): user-id and password, joined. With a store, the password is the one that it holds at the time.
 *
 * @throws {AuthError} `store_unavailable`, from a call
 */
export function basicCredential(userId: string, password: string | SecretStore): Credential {
  if (typeof password === "string") return `${userId}:${password}`;
  return { getToken: async () => `${userId}:${(await readSecrets(password)).current}` };
}
