import { safeCause } from "@ledgerkit/auth";

export interface CallErrorOptions {
  operation: string;
  attempts: number;
  cause?: unknown;
  /** What must not be in the cause. */
  secrets?: (() => readonly string[]) | undefined;
}

/** A call that ended without an answer that can be used. Safe to log: no header, query or body is part of it. */
export abstract class CallError extends Error {
  // What the constructors set is only declared: the fields would be in every bundle, and without a value in every log.
  /** Method and path template of the call. */
  declare readonly operation: string;
  /** How often it was sent. */
  declare readonly attempts: number;

  constructor(message: string, { operation, attempts, cause }: CallErrorOptions) {
    super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.attempts = attempts;
  }

  /** What a log can keep; an Error by itself leaves its message out of JSON. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/**
 * The server could not be reached, or the connection broke. `cause` is what `fetch` threw, without what must not be logged; whether the call
 * was carried out is not known.
 */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  /** The system's word for it, such as `ECONNREFUSED`, where the runtime tells. */
  declare readonly code?: string;

  constructor(message: string, options: CallErrorOptions) {
    const cause = options.cause === undefined ? undefined : safeCause(options.cause, options.secrets?.());
    let code: string | undefined;
    for (let error: unknown = cause; error instanceof Error; error = error.cause) {
      if ("code" in error && typeof error.code === "string") code = error.code;
    }
    super(code === undefined ? message : `${message} (${code})`, { ...options, cause });
    if (code !== undefined) this.code = code;
  }
}

/**
 * The call took longer than it may: `limit` says which of the two limits it was, `timeoutMs` how long that is, in milliseconds. With no
 * `attempts` it was never sent: no token came, or the server's rate limit held it back.
 */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  declare readonly limit: "call" | "attempt";
  declare readonly timeoutMs: number;

  constructor(limit: "call" | "attempt", timeoutMs: number, options: CallErrorOptions) {
    const what = options.attempts ? "no answer" : "not sent";
    super(`${what} within ${timeoutMs} ms (${limit === "call" ? "timeoutMs" : "attemptTimeoutMs"})`, options);
    this.limit = limit;
    this.timeoutMs = timeoutMs;
  }
}

/** The caller's signal ended the call. `cause` is its reason. */
export class AbortError extends CallError {
  override readonly name = "AbortError";
}

/** A success answer that cannot be read as what its contract says: HTML, broken JSON or UTF-8, too large. */
export class DecodeError extends CallError {
  override readonly name = "DecodeError";
  declare readonly status: number;
  declare readonly contentType: string | undefined;
  /** The answer, its body read as far as it went. Not enumerable. */
  declare readonly response: Response;

  constructor(message: string, response: Response, options: CallErrorOptions) {
    super(message, options);
    this.status = response.status;
    this.contentType = response.headers.get("Content-Type") ?? undefined;
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }
}
