import type { SecurityRequirement } from "@ledgerkit/auth";
import type { CallSettings } from "../call-settings.ts";
import type { Contract, OperationFacts } from "../contract.ts";
import type { Deadline } from "../deadline.ts";
import type { Fetch } from "../loose-client.ts";
import type { Notify } from "../notify.ts";

/** What the steps of one call share. */
export interface Call {
  readonly contract: Contract;
  /** Method and path template. */
  readonly operation: string;
  readonly method: string;
  readonly facts: OperationFacts;
  readonly settings: CallSettings;
  /** Who can authenticate the operation: its alternatives. */
  readonly security: readonly SecurityRequirement[];
  readonly deadline: Deadline;
  /** A body that can be read only once: the call cannot be sent again. */
  readonly isStreaming: boolean;
  /** A success is read as JSON. */
  readonly isJson: boolean;
  /** The request may be another than the one that was made for the call. */
  readonly hasMiddleware: boolean;
  /** Code of the caller's sees the requests, and may keep them: each attempt is a copy. */
  readonly isShared: boolean;
  /** The caller's signal where the body is given as a stream: it counts for as long as the stream is read. */
  readonly streamSignal: AbortSignal | undefined;
  /** Sends one request. */
  readonly fetch: Fetch;
  readonly notify: Notify | undefined;
  /** What the caller wants of redirects; those within the origin are followed unless told otherwise. */
  readonly redirect: RequestInit["redirect"] | undefined;
  /** The server that the credentials are for. */
  readonly origin: string;
  /** The body as it came, where it has numbers that are not given as numbers. */
  text: string | undefined;
  /** Attempts begun so far. */
  attempts: number;
  /** `fetch` has had the call's request, whose body is gone. */
  wasSent: boolean;
  /** The request's body as `fetch` gets it. */
  sentBody: unknown;
  /** What of the attempt under way must not be shown. */
  secrets: (() => readonly string[]) | undefined;
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
