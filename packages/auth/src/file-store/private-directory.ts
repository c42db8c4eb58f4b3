import { mkdir, stat } from "node:fs/promises";
import { AuthError } from "../auth-error.ts";

/** Windows has no permission bits that say who can read a file: there the directory's access list decides. */
const hasModes = process.platform !== "win32";

/**
 * Makes a directory that only this user can read, or makes sure that it is one.
 *
 * @throws {AuthError} `store_unavailable`, with the command that repairs it
 */
export async function ensurePrivateDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  assertPrivate(path, (await stat(path)).mode, "700");
}

/** Refuses what the group or others can read, write or search: what lies there may have been seen, or put there by others. */
export function assertPrivate(path: string, mode: number, wanted: "600" | "700"): void {
  if (!hasModes || (mode & 0o077) === 0) return;
  throw new AuthError(
    "store_unavailable",
    `Others have access to ${path} (mode ${(mode & 0o777).toString(8)}), which holds tokens: run chmod ${wanted} ${JSON.stringify(path)}, and sign in again if they may have read it.`,
  );
}
