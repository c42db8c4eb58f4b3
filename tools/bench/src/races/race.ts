/** One way in which many calls meet a token that is no longer good. */
export interface Race {
  readonly title: string;
  /** Seconds that the token lives. */
  readonly lifetime: number;
  /** The server takes the access token back before its time. */
  readonly isRevokedEarly: boolean;
  /** The time over which refusals arrive, in milliseconds. */
  readonly spreadMs: number;
  readonly processes: number;
}

const hour = 3600;

export const races: readonly Race[] = [
  { title: "A: expired", lifetime: 1, isRevokedEarly: false, spreadMs: 0, processes: 1 },
  { title: "B: revoked", lifetime: hour, isRevokedEarly: true, spreadMs: 0, processes: 1 },
  { title: "C: over 0.4 s", lifetime: hour, isRevokedEarly: true, spreadMs: 400, processes: 1 },
  { title: "D: over 1.8 s", lifetime: hour, isRevokedEarly: true, spreadMs: 1_800, processes: 1 },
  { title: "E2: expired", lifetime: 1, isRevokedEarly: false, spreadMs: 0, processes: 2 },
  { title: "E2: revoked", lifetime: hour, isRevokedEarly: true, spreadMs: 0, processes: 2 },
  { title: "E8: expired", lifetime: 1, isRevokedEarly: false, spreadMs: 0, processes: 8 },
  { title: "E8: revoked", lifetime: hour, isRevokedEarly: true, spreadMs: 0, processes: 8 },
];
