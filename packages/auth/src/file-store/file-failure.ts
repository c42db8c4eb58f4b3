import { AuthError } from "../auth-error.ts";
import { safeCause } from "../safe-cause.ts";

/** The code of a failed system call, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Runs file operations, and turns what the system refuses into an AuthError; such errors name paths, never contents. */
export async function orUnavailable<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined || error instanceof AuthError) throw error;
    throw new AuthError("store_unavailable", `The token store in ${path} cannot be used: ${code}.`, {
      cause: safeCause(error),
    });
  }
}

/** What is there was not written by this store, or was changed since: it is left as it is. */
export function damaged(path: string, what: string): AuthError {
  return new AuthError(
    "store_unavailable",
    `${path} is damaged: ${what}. Nothing was changed; restore it from a backup, or move it away to begin anew.`,
  );
}
