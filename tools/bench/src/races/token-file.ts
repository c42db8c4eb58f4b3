import { randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RaceSetup } from "./race-contestant.ts";

/**
 * Where peers that leave storing to their user store: one JSON file, replaced as a whole. The libraries have no word for a lock, so
 * there is none.
 */
export function tokenFile<T>({
  shared,
}: RaceSetup): { read(): Promise<T>; write(tokens: T): Promise<void> } | undefined {
  if (!shared) return undefined;
  const path = join(shared.directory, "tokens.json");
  return {
    read: async () => JSON.parse(await readFile(path, "utf8")) as T,
    async write(tokens) {
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, JSON.stringify(tokens), { mode: 0o600 });
      await rename(draft, path);
    },
  };
}
