import { AuthError, type ClientCredentialsOptions, rememberSecrets, rotateClientSecret } from "@ledgerkit/auth";
import { ApiError, type Client, unwrap } from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import type { paths } from "./generated/types.ts";

export interface RotatePasswordOptions {
  /** The new password, 8 to 72 characters. Default: 48 random letters and digits. */
  readonly password?: string;
  /** Ends the wait for other processes. Default: after a minute. */
  readonly signal?: AbortSignal;
}

const clients = new WeakMap<Client<paths>, ClientCredentialsOptions>();

/** Remembers whose password a client's is. */
export function rememberClient(client: Client<paths>, credentials: ClientCredentialsOptions): void {
  clients.set(client, credentials);
}

/**
 * Changes the client's own password (`PUT /external/v1/oauth/password`). The client that did it and all others over the same
 * `clientSecret` store go on working, in this process and in others, and the password is not lost if this process dies in between.
 *
 * The client needs a `clientSecret` that is a `SecretStore`, where the new password is kept, and a `store`, whose lease lets one process
 * at a time do this. Whether tokens from before stay good is not documented; both are handled.
 *
 * @throws {TypeError} when the client has not both
 * @throws {ApiError} when iownit refuses the new password; the old one stays
 * @throws {AuthError} `secret_unsettled` when it is not known which password is in force (both are kept, and calls go on);
 * `lease_timeout` or `store_unavailable`
 * @example
 * ```ts
 * const iownit = createIownit({ clientSecret: vaultSecrets, store: redisStore({ client: redis }) });
 * await rotatePassword(iownit);
 * ```
 */
export async function rotatePassword(
  iownit: Client<paths>,
  { password, signal }: RotatePasswordOptions = {},
): Promise<void> {
  const client = clients.get(iownit);
  if (!client) throw new TypeError(`[${contract.name}] rotatePassword needs a client of createIownit.`);
  const { clientSecret, store } = client;
  if (typeof clientSecret === "string") {
    throw new TypeError(
      `[${contract.name}] rotatePassword needs a clientSecret that is a SecretStore: as a text, the new password would be lost with this process.`,
    );
  }
  if (!store) {
    throw new TypeError(
      `[${contract.name}] rotatePassword needs a store that all processes share: without its lease, two of them could lose the password.`,
    );
  }
  await rotateClientSecret({
    client: { ...client, clientSecret },
    store,
    ...(password !== undefined && { next: password }),
    ...(signal && { signal }),
    change: async (next, ending) => {
      // Sent once: a repeat of one that was carried out would be refused, and look as if it had not been.
      const init = { body: { password: next }, signal: ending, retry: false } as const;
      const result = await iownit.PUT("/external/v1/oauth/password", init);
      rememberSecrets(result.response, [next]);
      unwrap(result);
    },
    // Refused, or without a token never sent. A 408 may come late.
    changedNothing: (error) =>
      error instanceof AuthError ||
      (error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 408),
  });
}
