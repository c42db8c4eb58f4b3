import { resolve } from "node:path";
import { errorCode, orUnavailable } from "./file-store/file-failure.ts";
import { takeFileLease } from "./file-store/file-lease.ts";
import { keyDirectory, makeKeyDirectory } from "./file-store/key-directory.ts";
import { ensurePrivateDirectory } from "./file-store/private-directory.ts";
import { StoredTokens } from "./file-store/stored-tokens.ts";
import { KeyedQueue } from "./keyed-queue.ts";
import type { TokenStore } from "./token-store.ts";

export interface FileStoreOptions {
  /** Made when it is missing, for this user only (0700). On a local disk: network file systems may not keep renames in order. */
  readonly directory: string;
}

/**
 * Tokens in files, for command-line tools and for processes on one host: each key has a directory named after its SHA-256 with one
 * file in it (0600), replaced as a whole and never in part. There are no locks that a crash could leave behind, and no wall clock is
 * asked: a lease ends after its time on the host's monotonic clock, or as soon as the process that held it is gone.
 *
 * The tokens are readable for whoever can read this user's files: wrap it in `encryptedStore` where that is too many.
 *
 * @throws {AuthError} `store_unavailable` from every method: others can read the directory or the file (the message has the
 * command that repairs it), the disk is full or read-only, or a file is damaged; what is stored stays as it is
 * @example
 * ```ts
 * import { fileStore } from "@ledgerkit/auth/file-store";
 * import { homedir } from "node:os";
 *
 * const store = fileStore({ directory: `${homedir()}/.config/acme/tokens` });
 * ```
 */
export function fileStore(options: FileStoreOptions): TokenStore {
  // A later change of the working directory must not move the tokens.
  const directory = resolve(options.directory);
  const queue = new KeyedQueue();

  const open = (key: string) => new StoredTokens(keyDirectory(directory, key), key);

  return {
    get: (key) =>
      orUnavailable(directory, async () => {
        await ensurePrivateDirectory(directory);
        return await open(key).get().catch(ignoreMissing);
      }),

    compareAndSet: (key, expected, value) =>
      orUnavailable(directory, async () => {
        await makeKeyDirectory(keyDirectory(directory, key));
        return await open(key).compareAndSet(expected, value);
      }),

    delete: (key) =>
      orUnavailable(directory, async () => {
        await ensurePrivateDirectory(directory);
        await open(key).delete().catch(ignoreMissing);
      }),

    async lease(key, { ttlMs, signal }) {
      const leave = await queue.enter(key, signal);
      try {
        const { fence, free } = await orUnavailable(directory, async () => {
          await ensurePrivateDirectory(directory);
          return await takeFileLease(keyDirectory(directory, key), ttlMs, signal);
        });
        // Who comes next here waits for the release, or for the end of the lease; then the file decides.
        const timer = setTimeout(leave, ttlMs);
        const release = async () => {
          clearTimeout(timer);
          // A lease that cannot be given back ends by itself.
          await free().catch(() => {});
          leave();
        };
        return { fence, release };
      } catch (error) {
        leave();
        throw error;
      }
    },
  };
}

/** A key that was never stored has no directory. */
function ignoreMissing(error: unknown): undefined {
  if (errorCode(error) !== "ENOENT") throw error;
}
