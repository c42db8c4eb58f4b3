import type { ArrivedRequest, ScriptedAnswer } from "./scene.ts";

/**
 * What has to work wherever JavaScript runs, by a name that says so: the default export of a package's `test/everywhere.ts`. Nothing in
 * them is of a test framework or of one runtime: only what the web has everywhere. Their keys are nobody's, so pages may have them too.
 */
export type Checks = Readonly<Record<string, (world: World) => Promise<string>>>;

/** What a check gets; it returns what it has seen. */
export interface World extends Place {
  readonly stage: Stage;
  /** @throws {Error} when the two are not the same */
  readonly same: (found: unknown, wanted: unknown) => void;
}

/** Where the mocks are. */
export interface Place {
  readonly mocks: string;
  /** Another origin, where nothing of ours may ever arrive. */
  readonly elsewhere: string;
  /** A page, or a worker of one. */
  readonly isBrowser: boolean;
}

/** Makes a server of the package's contract, which gives these answers first. */
export type Stage = (answers?: readonly ScriptedAnswer[]) => Promise<Scene>;

export interface Scene {
  readonly url: string;
  arrived(): Promise<ArrivedRequest[]>;
}
