/** What the calls of the load are: one after the other, in turns. */
export const kinds = ["GET", "PUT", "POST", "POST with key"] as const;
export type Kind = (typeof kinds)[number];

/** The kind of the call with this number. */
export function kindOf(call: number): Kind {
  return kinds[call % kinds.length] as Kind;
}

/** How often a call may be sent: the default of all the clients here that send anything again. */
export const attempts = 3;

/** What goes wrong, for the server. */
export interface LoadTerms {
  readonly calls: number;
  /** Of all requests, the part that is met with a reset connection or a 500, before or after it was carried out. */
  readonly faults: number;
  /** After how many requests the access token is taken back, and after how many more there is a second of 429. */
  readonly rotateEvery: number;
  readonly limitEvery: number;
}

/** What the server has seen, by the number of the call. */
export interface LoadCounts {
  readonly requests: number;
  /** How often each call was carried out. */
  readonly carriedOut: readonly number[];
  /** The calls that were met with a fault after which nobody can know whether they were carried out. */
  readonly isUnsure: readonly number[];
  /** How many attempts of each call were met with a reset, a 500 or a 429. */
  readonly failedAttempts: readonly number[];
  readonly refreshes: number;
  readonly rejectedRefreshes: number;
}
