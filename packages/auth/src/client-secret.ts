import { AuthError } from "./auth-error.ts";
import { safeCause } from "./safe-cause.ts";

/** A client's secret, and while it is being changed also the one that may be in force already. */
export interface ClientSecrets {
  readonly current: string;
  readonly next?: string;
}

/**
 * Where a secret lives that is changed while it is used: your vault, a row of a database, a file. All processes of the client have to
 * see the same one. It is read before every token request.
 *
 * @example
 * ```ts
 * const secrets: SecretStore = {
 *   read: async () => JSON.parse(await vault.get("acme")),
 *   write: (pair) => vault.put("acme", JSON.stringify(pair)),
 * };
 * ```
 */
export interface SecretStore {
  read(): Promise<ClientSecrets>;
  /** Puts both in place of what is stored, as a whole. Durable once it resolves: the server is told only then. */
  write(secrets: ClientSecrets): Promise<void>;
}

/** The secret of one client at one server: a text, or what a store holds at the time. */
export class ClientSecret {
  readonly #source: string | SecretStore | undefined;
  /** Which of two was taken last: the other one would cost a refused request each time. */
  #taken: string | undefined;

  constructor(source: string | SecretStore | undefined) {
    this.#source = source;
  }

  /**
   * The secret to try, after those that the server refused; undefined when there is no other. The store is read each time: another
   * process may have changed the secret in between.
   *
   * @throws {AuthError} `store_unavailable`
   */
  async next(refused: readonly string[]): Promise<string | undefined> {
    if (typeof this.#source !== "object") return refused.length === 0 ? (this.#source ?? "") : undefined;
    // Another process may go on changing it; but not that often.
    if (refused.length > 3) return undefined;
    const { current, next } = await readSecrets(this.#source);
    const both = next === undefined ? [current] : this.#taken === next ? [next, current] : [current, next];
    return both.find((secret) => !refused.includes(secret));
  }

  /** The server took it. */
  taken(secret: string): void {
    this.#taken = secret;
  }
}

/** @throws {AuthError} `store_unavailable` */
export async function readSecrets(store: SecretStore): Promise<ClientSecrets> {
  let secrets: ClientSecrets;
  try {
    secrets = await store.read();
  } catch (error) {
    throw new AuthError("store_unavailable", "The store of the client's secret cannot be read.", {
      cause: safeCause(error),
    });
  }
  const { current, next } = (secrets as Partial<ClientSecrets> | undefined) ?? {};
  if (typeof current !== "string" || current === "" || (next !== undefined && (typeof next !== "string" || !next))) {
    throw new AuthError("store_unavailable", "The store of the client's secret holds no secret.");
  }
  return next === undefined ? { current } : { current, next };
}

/** @throws {AuthError} `store_unavailable` */
export async function writeSecrets(store: SecretStore, secrets: ClientSecrets): Promise<void> {
  try {
    await store.write(secrets);
  } catch (error) {
    throw new AuthError("store_unavailable", "The store of the client's secret cannot be written.", {
      cause: safeCause(error, [secrets.current, secrets.next]),
    });
  }
}
