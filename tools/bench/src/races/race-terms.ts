/** What one race is like, for the server. */
export interface RaceTerms {
  /** The path under which its family of tokens lives. */
  readonly id: string;
  /** Seconds that the first access token lives; each later one has an hour. */
  readonly lifetime: number;
  /** The calls that will be refused first, and the time over which their refusals are spread. */
  readonly calls: number;
  readonly spreadMs: number;
  /** How long the token endpoint takes. */
  readonly tokenMs: number;
}

/** What the server has seen of it. */
export interface RaceCounts {
  /** Requests to the token endpoint. */
  hits: number;
  /** Those among them that were refused. */
  rejected: number;
  /** The family of tokens is dead: the user has to sign in again. */
  isRevoked: boolean;
}
