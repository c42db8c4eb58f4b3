import type { Violation } from "./violation.ts";

/** Prism's own words for what goes wrong; the mock adds none. */
const PROBLEMS = {
  NO_PATH_MATCHED_ERROR: [404, "Route not resolved, no path matched"],
  NO_METHOD_MATCHED_ERROR: [405, "Route resolved, but no method matched"],
  NOT_ACCEPTABLE: [406, "The server cannot produce a representation for your accept header"],
  INVALID_CONTENT_TYPE: [415, "Invalid content type"],
  NOT_FOUND: [404, "The server cannot find the requested content"],
  UNAUTHORIZED: [401, "Invalid security scheme used"],
  UNPROCESSABLE_ENTITY: [422, "Invalid request"],
  VIOLATIONS: [500, "Request/Response not valid"],
  UNKNOWN: [500, "Internal error"],
} as const;

/** An answer that is not the contract's: why the mock refuses, or cannot answer. */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly violations?: readonly Violation[];
  readonly headers?: Readonly<Record<string, string>>;
}

export function problem(
  code: keyof typeof PROBLEMS,
  detail: string,
  more: Pick<Problem, "violations" | "headers"> = {},
): Problem {
  const [status, title] = PROBLEMS[code];
  return { code, status, title, detail, ...more };
}

/** The header by which an answer of the mock's own is told from an answer of the contract, which may be problem+json as well. */
export const PROBLEM_HEADER = "x-mock-problem";

/** A problem as a response (RFC 9457). */
export function problemResponse({ code, status, title, detail, violations, headers }: Problem): Response {
  const type = `https://stoplight.io/prism/errors#${code}`;
  return new Response(JSON.stringify({ type, title, status, detail, violations }), {
    status,
    headers: { "content-type": "application/problem+json", [PROBLEM_HEADER]: code, ...headers },
  });
}
