/** One way to keep a session alive: the default export of a file in `contestants`. */
export interface RaceContestant {
  /** As its own documents name it. */
  readonly title: string;
  /**
   * Where a sign-in leaves the tokens, for as many processes as there are. Without it nothing is shared, and the races between
   * processes are not for this contestant.
   */
  readonly keep?: (setup: RaceSetup) => Promise<void>;
  /**
   * One process begins, with the tokens of a sign-in or with what `keep` has kept.
   *
   * @returns makes one API call; whether it was answered with 200. It may throw, too
   */
  readonly connect: (setup: RaceSetup) => Promise<() => Promise<boolean>>;
  /** It shares what `keep` has kept in the races of one process, too. */
  readonly alwaysShares?: boolean;
  readonly needsRedis?: boolean;
}

export interface RaceSetup {
  /** The base of the API; the resource is at `/things/1`. */
  readonly apiUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokens: SignedIn;
  /** Where processes share tokens; absent in the races of a single process, unless the contestant always shares. */
  readonly shared?: SharedPlace;
}

export interface SharedPlace {
  /** A folder of this race alone. */
  readonly directory: string;
  /** The socket of a Redis server for all races, and what keys have to begin with in this one. */
  readonly redis?: { readonly socket: string; readonly prefix: string } | undefined;
}

/** The answer of the token endpoint to the sign-in, with its times in milliseconds since the epoch. */
export interface SignedIn {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly obtainedAt: number;
  readonly expiresAt: number;
}
