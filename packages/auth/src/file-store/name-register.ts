import { readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { damaged, errorCode } from "./file-failure.ts";

/** What Windows answers while somebody else has the file in hand. */
const passing = new Set(["EPERM", "EACCES", "EBUSY"]);
const tries = 40;

/**
 * A value that processes compare and swap without a lock: it is the rest of the name of an empty file, `<name>.<value>`. A rename
 * fails when its source is gone (POSIX rename: ENOENT), so of many who swap from the same value one succeeds, and there is no moment
 * at which a crash leaves anything half done. Files alone have no other compare-and-swap: a lock file that is looked at and then
 * removed may by then be somebody else's.
 */
export class NameRegister {
  readonly #directory: string;
  readonly #prefix: string;

  constructor(directory: string, name: string) {
    this.#directory = directory;
    this.#prefix = `${name}.`;
  }

  /** The value now. Rejects with ENOENT when the directory is not there. */
  async read(): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      const found = this.in(await readdir(this.#directory));
      if (found !== undefined) return found;
      if (attempt === tries) throw damaged(this.#directory, `it has not exactly one file named ${this.#prefix}*`);
      await pause();
    }
  }

  /** The value in a listing; undefined when a swap went on while it was read (a listing is no snapshot). */
  in(names: readonly string[]): string | undefined {
    const [first, ...others] = names.filter((name) => name.startsWith(this.#prefix));
    return others.length === 0 ? first?.slice(this.#prefix.length) : undefined;
  }

  /** Swaps the value; `to` must be new. Resolves to whether it still was `from`. */
  async swap(from: string, to: string): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await rename(join(this.#directory, this.#prefix + from), join(this.#directory, this.#prefix + to));
        return true;
      } catch (error) {
        const code = errorCode(error) ?? "";
        if (code === "ENOENT") return false;
        if (process.platform !== "win32" || !passing.has(code) || attempt === tries) throw error;
        await pause();
      }
    }
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
