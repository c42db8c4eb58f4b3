import type { CallSettings } from "../call-settings.ts";
import type { Contract, OperationFacts } from "../contract.ts";

/** What the steps of one call share. */
export interface Call {
  readonly contract: Contract;
  /** Method and path template. */
  readonly operation: string;
  readonly method: string;
  readonly facts: OperationFacts;
  readonly settings: CallSettings;
  /** Ends the call: the caller's signal and the deadline together. */
  readonly signal: AbortSignal;
  /** A body that can be read only once: the call cannot be sent again. */
  readonly isStreaming: boolean;
  /** A success is read as JSON. */
  readonly isJson: boolean;
  /** The request may be another than the one that was made for the call. */
  readonly hasMiddleware: boolean;
  /** Redirects within the origin are followed. */
  readonly isFollowing: boolean;
  /** The server that the credentials are for. */
  readonly origin: string;
  /** The body as it came, where it has numbers that are not given as numbers. */
  text?: string;
  /** Attempts begun so far. */
  attempts: number;
  /** An attempt that came too late is still under way, and has to be ended with the call. */
  hasStray: boolean;
}

/** Sends a request on to the next step. May be called again: each step below runs anew, and signs anew. */
export type Next = (request: Request) => Promise<Response>;

/** One thing that is done to a call. */
export type Step = (request: Request, next: Next, call: Call) => Promise<Response>;

/** The steps as one function, the first outermost. */
export function compose(
  steps: readonly Step[],
  send: (request: Request, call: Call) => Promise<Response>,
): (request: Request, call: Call) => Promise<Response> {
  return steps.reduceRight<(request: Request, call: Call) => Promise<Response>>(
    (inner, step) => (request, call) => step(request, (changed) => inner(changed, call), call),
    send,
  );
}
