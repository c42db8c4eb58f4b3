import { acceptedTypes } from "./accept.ts";
import { checkBody } from "./check-body.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkSecurity } from "./check-security.ts";
import type { Operation } from "./operations.ts";
import { type Preference, readPrefer } from "./prefer.ts";
import { PROBLEM_HEADER, type Problem, problem, problemResponse } from "./problem.ts";
import type { Route } from "./router.ts";
import { type Answering, soundAnswer } from "./sound-answer.ts";

/** What is asked of an operation: a web Request, or what a server has instead of one. */
export type Incoming = Pick<Request, "method" | "headers" | "arrayBuffer">;

/** Judges a request by its operation, and answers it: the refusals first, in the order in which a server finds them. */
export async function answer(route: Route, incoming: Incoming, url: URL, mock: Answering): Promise<Response> {
  const { operation, pathParameters } = route;
  const { headers } = incoming;
  const prefer = readPrefer(headers);
  if ("detail" in prefer) return problemResponse(prefer);

  const unauthorized = checkSecurity(operation, headers, url);
  if (unauthorized !== undefined) return unauthorizedResponse(operation, unauthorized, prefer, mock);

  const inBody = await checkBody(operation, headers, await incoming.arrayBuffer(), mock.schemas);
  if ("detail" in inBody) return problemResponse(inBody);
  const violations = [...checkParameters(operation, { path: pathParameters, url, headers }, mock.schemas), ...inBody];
  const [first] = violations;
  if (first) {
    // Never the contract's own 422: a test must see that the request breaks the contract, and how. The first is in the text, too: a log
    // shows of the list no more than that there is one.
    const more = violations.length > 1 ? `, and ${violations.length - 1} more` : "";
    const what = `${first.location.join("/")} ${first.message}${more}`;
    return problemResponse(
      problem("UNPROCESSABLE_ENTITY", `The request breaks the contract of ${operation.label}: ${what}.`, {
        violations,
      }),
    );
  }

  const accept = acceptedTypes(headers);
  // Servers send errors as they are, whatever is accepted; Prism would send a success instead.
  const wish = { ...prefer, ...(accept !== undefined && (prefer.code ?? 200) < 400 && { accept }) };
  const found = await soundAnswer(operation, wish, mock);
  return found instanceof Response ? found : problemResponse(found);
}

/** The 401 of the contract if it has one, so that a client meets the provider's own error; else the mock's. */
async function unauthorizedResponse(
  operation: Operation,
  unauthorized: Problem,
  prefer: Preference,
  mock: Answering,
): Promise<Response> {
  const example = prefer.code === 401 ? prefer.example : undefined;
  const found = await soundAnswer(operation, { code: 401, ...(example !== undefined && { example }) }, mock);
  if (!(found instanceof Response)) return problemResponse(found.code === "NOT_FOUND" ? unauthorized : found);
  found.headers.set(PROBLEM_HEADER, unauthorized.code);
  for (const [name, value] of Object.entries(unauthorized.headers ?? {})) {
    if (!found.headers.has(name)) found.headers.set(name, value);
  }
  return found;
}
