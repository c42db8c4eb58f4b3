import type { CallEvent } from "./call-events.ts";
import type { DriftEvent } from "./drift.ts";

/** How calls are carried out; for a client, and again for one call. */
export interface CallSettings {
  /**
   * The whole call may take this long, in milliseconds: waits, retries and the reading of the body, unless that is handed over as a stream
   * (`parseAs: "stream"`). Default: 90,000. `false`: no limit.
   */
  readonly timeoutMs?: number | false;
  /** One attempt may take this long, in milliseconds, until its headers are there. Default: 30,000. `false`: no limit. */
  readonly attemptTimeoutMs?: number | false;
  /** What is sent again, and when. `false`: nothing is. One call's stands in place of the client's, as a whole. */
  readonly retry?: RetrySettings | false;
  /** Wait instead of being refused, by the limits that the server tells, and after a refusal (429); for no more than a minute. Default: true. */
  readonly rateLimit?: boolean;
  /** An answer may be this large, in bytes, unless it is handed over as a stream. Default: 100 MiB. `false`: no limit. */
  readonly maxBytes?: number | false;
  /**
   * Whether answers are checked against the contract. `report`: what differs is told to `onDrift`, and the call goes on. `throw`: it is
   * thrown as a `ContractError` too. Default: `off`, which costs nothing: the validators are loaded by the first call that needs them.
   */
  readonly validate?: "off" | "report" | "throw";
  /** Where answers are checked, check JSON requests too, before they are sent: for development. Default: false. */
  readonly validateRequests?: boolean;
  /** Is told where an answer or a request differs from the contract; never a value of it. What it throws, or rejects with, is ignored. */
  readonly onDrift?: (event: DriftEvent) => void;
}

export interface RetrySettings {
  /** All attempts together, the first included. Default: 3. */
  readonly attempts?: number;
  /** The first wait is at most this, in milliseconds; each next one twice that (full jitter). Default: 500. */
  readonly baseMs?: number;
  /** No wait by ourselves is longer, in milliseconds. Default: 8,000. */
  readonly maxMs?: number;
  /** A server that asks for a longer wait, in milliseconds, gets none: its answer is given back. Default: 60,000. */
  readonly maxRetryAfterMs?: number;
}

/** What a client's settings have and one call's do not. */
export interface ClientSettings extends CallSettings {
  /** Is told what happens to each call; never a credential. What it throws, or rejects with, is ignored. */
  readonly observe?: (event: CallEvent) => void;
}

/** What one call's settings have and a client's do not. */
export interface OneCallSettings extends CallSettings {
  /**
   * Makes a repeat harmless, where the provider knows such a key: the call may then be sent again.
   *
   * @throws {TypeError} from the call, where its contract has no place for one
   */
  readonly idempotencyKey?: string;
}

export const settingNames = [
  "timeoutMs",
  "attemptTimeoutMs",
  "retry",
  "rateLimit",
  "maxBytes",
  "validate",
  "validateRequests",
  "onDrift",
  "idempotencyKey",
] as const;
