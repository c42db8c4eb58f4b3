import type { Kind } from "./load-terms.ts";

/** One client under load: the default export of a file in `contestants`. */
export interface LoadContestant {
  readonly title: string;
  /** It keeps a session by itself. The others are spared: for them the token is good for ever. */
  readonly keepsSession: boolean;
  /** @returns makes one call, and reads its answer; the status of that. It may throw, too */
  readonly connect: (setup: LoadSetup) => (kind: Kind, id: string) => Promise<number>;
}

export interface LoadSetup {
  readonly url: string;
  readonly accessToken: string;
  readonly refreshToken: string;
}
