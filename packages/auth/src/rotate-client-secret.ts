import { AuthError } from "./auth-error.ts";
import { type ClientCredentialsOptions, clientCredentialsGrant } from "./client-credentials.ts";
import { type ClientSecrets, readSecrets, type SecretStore, writeSecrets } from "./client-secret.ts";
import { randomSecret } from "./random-secret.ts";
import { safeCause } from "./safe-cause.ts";
import { isClientRefused, TokenEndpoint } from "./token-endpoint.ts";
import type { TokenStore } from "./token-store.ts";

export interface SecretRotation {
  /** The client whose secret is changed, as for `clientCredentials`. */
  readonly client: ClientCredentialsOptions & { readonly clientSecret: SecretStore };
  /** Lets one process at a time change the secret: all of them have to share it. */
  readonly store: TokenStore;
  /** Has the server take the new secret: once, and never again by itself. Whatever it throws counts as a failure. */
  readonly change: (next: string, signal: AbortSignal) => Promise<void>;
  /** Whether such a failure means that the server surely kept the old secret: it refused, or was never asked. */
  readonly changedNothing: (error: unknown) => boolean;
  /** Default: 48 random letters and digits. */
  readonly next?: string;
  /** Ends the wait for other processes. Default: after a minute. */
  readonly signal?: AbortSignal;
}

/** Each request may take so long, in milliseconds. */
const requestMs = 30_000;
/** Four requests (two that find out which secret is good, the change, the look whether it worked), and the store's time. */
const leaseMs = 4 * requestMs + 30_000;

/**
 * Changes a client's secret so that it is never lost, whenever this process dies, and so that all processes of the client go on working:
 *
 * 1. both secrets are stored, the new one as `next`;
 * 2. the server is told;
 * 3. the new one alone is stored.
 *
 * From 1 to 3 a token request that is refused with the old secret is sent once more with the new one (`TokenEndpoint`), so dying in
 * between does no harm; the next rotation finds out which of the two is good before it begins.
 *
 * @throws {AuthError} `lease_timeout`, `store_unavailable`, or `secret_unsettled` when it is not known which secret the server has now;
 * and whatever `change` throws, with the old secret alone in the store again
 */
export async function rotateClientSecret(rotation: SecretRotation): Promise<void> {
  const { client, store, signal } = rotation;
  const key = ["client_secret", new TokenEndpoint(client).server.issuer, client.clientId].join(" ");
  const wait = signal ?? AbortSignal.timeout(60_000);
  const lease = await store.lease(key, { ttlMs: leaseMs, signal: wait }).catch((error: unknown) => {
    if (signal || !wait.aborted) throw error;
    throw new AuthError("lease_timeout", "Another process has been changing the client's secret for a minute.");
  });
  try {
    await rotate(rotation, performance.now() + leaseMs);
  } finally {
    // A lease that cannot be given back ends by itself.
    await lease.release().catch(() => {});
  }
}

async function rotate({ client, change, changedNothing, next }: SecretRotation, leaseEndsAt: number): Promise<void> {
  const secrets = client.clientSecret;
  const current = await settled(client, await readSecrets(secrets));
  const fresh = next ?? randomSecret();
  if (fresh === current) throw new TypeError("the new secret has to differ from the one in force");
  await writeSecrets(secrets, { current, next: fresh });
  if (performance.now() > leaseEndsAt - 2 * requestMs) {
    throw new AuthError("lease_timeout", "The store of the client's secret is too slow; nothing was changed.");
  }
  try {
    await change(fresh, AbortSignal.timeout(requestMs));
  } catch (error) {
    if (changedNothing(error)) {
      // With both in the store everything works as well, so failing here is no failure.
      await writeSecrets(secrets, { current }).catch(() => {});
      throw error;
    }
    if (!(await isTaken(client, fresh).catch(() => false))) {
      throw new AuthError(
        "secret_unsettled",
        "It is not known whether the server took the new secret. Both are stored, and calls go on with the one that it takes.",
        { cause: safeCause(error, [current, fresh]) },
      );
    }
  }
  try {
    // Somebody who took this lease over may have stored another one: a secret that may be in force is never dropped.
    const now = await readSecrets(secrets);
    const isOurs = now.next === fresh || now.current === fresh;
    await writeSecrets(secrets, isOurs ? { current: fresh } : { current: fresh, next: now.next ?? now.current });
  } catch (cause) {
    throw new AuthError(
      "secret_unsettled",
      "The new secret is in force, but could not be stored as the only one. Both are stored, and calls go on.",
      { cause },
    );
  }
}

/** The secret in force. Two are stored when a rotation did not come to its end. */
async function settled(client: SecretRotation["client"], { current, next }: ClientSecrets): Promise<string> {
  if (next === undefined) return current;
  if (await isTaken(client, next)) return next;
  if (await isTaken(client, current)) return current;
  throw new AuthError("token_request_refused", "The server takes neither of the two secrets that are stored.", {
    oauthError: "invalid_client",
  });
}

/** Whether the server takes a secret: any other refusal comes after it has (RFC 6749, section 5.2). */
async function isTaken(client: SecretRotation["client"], clientSecret: string): Promise<boolean> {
  try {
    const endpoint = new TokenEndpoint({ ...client, clientSecret });
    await clientCredentialsGrant(endpoint, client.scope?.join(" "), AbortSignal.timeout(requestMs));
    return true;
  } catch (error) {
    if (isClientRefused(error)) return false;
    if (error instanceof AuthError && error.code === "token_request_refused") return true;
    throw error;
  }
}
