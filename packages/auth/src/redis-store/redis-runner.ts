import { AuthError } from "../auth-error.ts";
import { delay } from "../delay.ts";
import { raceSignal } from "../race-signal.ts";
import { safeCause } from "../safe-cause.ts";
import type { RedisClient, RedisCommands, ScriptOptions } from "./redis-client.ts";

/** Between two attempts over a connection that was lost. */
const retryMs = 50;

/** Refusals that pass by themselves: the server is starting, or another one is taking over. */
const passing = new Set(["LOADING", "BUSY", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN", "READONLY"]);

/**
 * Runs commands within a time limit. A connection that is lost and comes back within it is not noticed, so everything that runs here
 * must be safe to run twice.
 */
export class RedisRunner {
  readonly #client: RedisClient;
  readonly #limitMs: number;
  readonly #sha1s = new Map<string, Promise<string>>();

  constructor(client: RedisClient, limitMs: number) {
    this.#client = client;
    this.#limitMs = limitMs;
  }

  /** Runs a script by its SHA-1; the server is sent the whole of it only if it does not know it. */
  async script(commands: RedisCommands, script: string, keys: string[], args: string[] = []): Promise<unknown> {
    const options: ScriptOptions = { keys, arguments: args };
    let sha1 = this.#sha1s.get(script);
    if (!sha1) {
      sha1 = sha1Of(script);
      this.#sha1s.set(script, sha1);
    }
    try {
      return await commands.evalSha(await sha1, options);
    } catch (error) {
      if (replyCode(error) !== "NOSCRIPT") throw error;
      return await commands.eval(script, options);
    }
  }

  /**
   * @throws {AuthError} `store_unavailable` when there is no good answer within the limit
   */
  async run<T>(work: (commands: RedisCommands) => Promise<T>): Promise<T> {
    if (!this.#client.isOpen) {
      throw new AuthError("store_unavailable", "The Redis client is not connected: call its connect() first.");
    }
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.#limitMs);
    const failures: Failures = {};
    try {
      return await raceSignal(this.#attempts(work, limit.signal, failures), limit.signal);
    } catch (error) {
      if (!limit.signal.aborted) throw error;
      throw noAnswer(this.#limitMs, failures);
    } finally {
      clearTimeout(timer);
    }
  }

  async #attempts<T>(
    work: (commands: RedisCommands) => Promise<T>,
    limit: AbortSignal,
    failures: Failures,
  ): Promise<T> {
    // A command that waits for the connection must not run when its caller has long been told that it did not.
    const commands = this.#client.withAbortSignal?.(limit) ?? this.#client;
    for (;;) {
      try {
        return await work(commands);
      } catch (error) {
        if (limit.aborted) throw error;
        const code = replyCode(error);
        if (code !== undefined && !passing.has(code)) throw refused(code);
        if (!this.#client.isOpen) throw closed(error);
        Object.assign(failures, code === undefined ? { lost: error } : { code });
        await delay(retryMs, limit);
      }
    }
  }
}

/** What went wrong last, over the connection and in a reply. */
interface Failures {
  readonly lost?: unknown;
  readonly code?: string;
}

/** The first word of an error reply is its kind (Redis serialization protocol, simple errors); other errors come from the connection. */
function replyCode(error: unknown): string | undefined {
  return error instanceof Error ? /^([A-Z]{2,})(?: |$)/.exec(error.message)?.[1] : undefined;
}

/** Without the rest of the reply, and without the error as a cause: some replies quote the arguments of the command. */
function refused(code: string): AuthError {
  const advice = code === "NOPERM" || code === "NOAUTH" ? " Check the user's permissions." : "";
  return new AuthError("store_unavailable", `Redis refused a command: ${code}.${advice}`);
}

function closed(cause: unknown): AuthError {
  return new AuthError("store_unavailable", "The Redis client was closed.", { cause: safeCause(cause) });
}

function noAnswer(limitMs: number, { lost, code }: Failures): AuthError {
  const last = code === undefined ? "" : `; its last one was ${code}`;
  const cause = lost === undefined ? undefined : safeCause(lost);
  return new AuthError("store_unavailable", `Redis gave no good answer within ${limitMs} ms${last}.`, { cause });
}

async function sha1Of(script: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(script));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
