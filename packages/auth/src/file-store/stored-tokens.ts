import { randomUUID } from "node:crypto";
import { readdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Stored } from "../token-store.ts";
import { damaged, errorCode } from "./file-failure.ts";
import { nothing, syncDirectory } from "./key-directory.ts";
import { NameRegister } from "./name-register.ts";
import { readTokenFile, writeTokenFile } from "./token-file.ts";

const tries = 20;

/**
 * The tokens of one key: a register whose value is the version, and for each version a file `value.<version before>.<version>.json`
 * that is written whole before the register names it. Who is killed while writing leaves what was stored as it was.
 */
export class StoredTokens {
  readonly #directory: string;
  readonly #key: string;
  readonly #register: NameRegister;

  constructor(directory: string, key: string) {
    this.#directory = directory;
    this.#key = key;
    this.#register = new NameRegister(directory, "tokens");
  }

  async get(): Promise<Stored | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const version = await this.#register.read();
      if (isNothing(version)) return undefined;
      const file = (await this.#files()).find(({ to }) => to === version);
      try {
        if (file) return { version, ...(await readTokenFile(join(this.#directory, file.name), this.#key)) };
      } catch (error) {
        if (errorCode(error) !== "ENOENT") throw error;
      }
      // The next version was stored in the meantime; or else the file of this one is lost.
      if (attempt === tries) throw damaged(this.#directory, `the file of version ${version} is missing`);
    }
  }

  async compareAndSet(expected: string | undefined, value: string): Promise<string | undefined> {
    const from = await this.#register.read();
    if (isNothing(from) ? expected !== undefined : expected !== from) return undefined;
    const to = randomUUID();
    const path = join(this.#directory, `value.${from}.${to}.json`);
    try {
      await writeTokenFile(path, this.#key, value);
    } catch (error) {
      await removeFile(path);
      throw error;
    }
    // If the system cannot say whether it was renamed, the file stays: it may be the one that counts.
    if (!(await this.#register.swap(from, to))) {
      await removeFile(path);
      return undefined;
    }
    await syncDirectory(this.#directory);
    await this.#removeOld();
    return to;
  }

  async delete(): Promise<void> {
    for (;;) {
      const from = await this.#register.read();
      if (isNothing(from) || (await this.#register.swap(from, nothing()))) break;
    }
    await syncDirectory(this.#directory);
    await this.#removeOld();
  }

  /**
   * Removes the files of versions that are over, and of writers who came too late or died. Listing first and reading the register
   * afterwards makes that safe: a file in the list was written while the register was at its `from`, and no value ever comes back; so
   * if the register is now at neither of the file's two versions, it never will be.
   */
  async #removeOld(): Promise<void> {
    const files = await this.#files();
    const now = await this.#register.read();
    await Promise.all(
      files
        .filter(({ from, to }) => from !== now && to !== now)
        .map(({ name }) => removeFile(join(this.#directory, name))),
    );
  }

  async #files(): Promise<{ name: string; from: string; to: string }[]> {
    const names = await readdir(this.#directory);
    return names.flatMap((name) => {
      const [kind, from = "", to = "", end] = name.split(".");
      return kind === "value" && end === "json" ? [{ name, from, to }] : [];
    });
  }
}

function isNothing(version: string): boolean {
  return version.startsWith("none-");
}

/** What cannot be removed now is removed by a later writer. */
async function removeFile(path: string): Promise<void> {
  await unlink(path).catch(() => {});
}
