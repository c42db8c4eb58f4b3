/** A program of the machine's own, which no package brings. */
export interface Program {
  /** Where it is; undefined where there is none. */
  readonly path: string | undefined;
  /** What to do then. */
  readonly missing: string;
}

/** @throws {Error} when there is none */
export function mustFind({ path, missing }: Program): string {
  if (path === undefined) throw new Error(missing);
  return path;
}
