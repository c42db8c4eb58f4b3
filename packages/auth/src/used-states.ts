/** So many are remembered; one that is older is of no use, since its code has long expired (RFC 6749, section 4.1.2: ten minutes at most). */
const limit = 10_000;

/**
 * The states of callbacks that were taken in this process. A browser may load a callback twice, and a server that sees a code again takes
 * back the tokens that it gave for it (RFC 6749, section 4.1.2): the second one must not be sent.
 */
export class UsedStates {
  readonly #used = new Set<string>();

  /** Whether it is the first use. */
  use(state: string): boolean {
    if (this.#used.has(state)) return false;
    this.#used.add(state);
    const [oldest] = this.#used;
    if (this.#used.size > limit && oldest !== undefined) this.#used.delete(oldest);
    return true;
  }

  /** The server was not reached: the same callback may come again. */
  release(state: string): void {
    this.#used.delete(state);
  }
}
