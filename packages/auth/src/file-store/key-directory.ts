import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ensurePrivateDirectory } from "./private-directory.ts";

/** Where a key's files are. The name tells nothing of the key, and any key makes a name. */
export function keyDirectory(directory: string, key: string): string {
  return join(directory, createHash("sha256").update(key).digest("hex"));
}

/**
 * Makes a key's directory with its two registers, whole or not at all: a rename onto a directory that is not empty fails (POSIX
 * rename), so of many who make it one succeeds.
 */
export async function makeKeyDirectory(path: string): Promise<void> {
  await ensurePrivateDirectory(dirname(path));
  if (await exists(path)) return;
  const draft = `${path}.${randomUUID()}`;
  await mkdir(draft, { mode: 0o700 });
  try {
    await writeFile(join(draft, `tokens.${nothing()}`), "", { mode: 0o600 });
    await writeFile(join(draft, "lease.0"), "", { mode: 0o600 });
    await rename(draft, path);
    await syncDirectory(dirname(path));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(path))) throw error;
  }
}

/** The state in which nothing is stored; another one each time, so that no state ever comes back. */
export function nothing(): string {
  return `none-${randomUUID()}`;
}

/** Makes the names in a directory survive a power failure, as fsync does for the contents of a file. Windows does so unasked. */
export async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
