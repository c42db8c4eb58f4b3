import { tell } from "@ledgerkit/auth";
import { emptyFailure, failureTexts } from "./bound.ts";
import { DecodeError } from "./call-error.ts";
import { ContractError } from "./contract-error.ts";
import type { DriftEvent, DriftProblem } from "./drift.ts";
import { driftProblem } from "./drift-problem.ts";
import type { Call } from "./steps/step.ts";
import type { CallResult } from "./unwrap.ts";
import type { BodyValidators, MediaTypeValidators, OperationValidators, Validate, Validators } from "./validators.ts";

/** Holds one call against the contract, and changes nothing of it. */
export interface CallChecks {
  /** @throws {ContractError} with `validate: "throw"`, before the request is sent */
  request(request: Request): Promise<void>;
  /** @throws {ContractError} with `validate: "throw"` */
  answer<Result extends CallResult>(exchange: Promise<Result>): Promise<Result>;
}

/**
 * What looks at the calls of a client with `validate`. It comes with the validators that it looks by (`@ledgerkit/client/checks`), so
 * that no client has it that does not ask for it.
 */
export function callChecks(name: string, validators: Validators): (call: Call) => CallChecks {
  return (call) => {
    const { operation, settings } = call;
    const isStrict = settings.validate === "throw";
    if (!isStrict && !settings.onDrift) throw new TypeError(`[${name}] validate: "report" needs onDrift to report to.`);
    const row = validators[operation];
    return {
      async request(request) {
        if (row?.request) judge("request", await requestProblems(row.request, request.clone()));
      },
      async answer(exchange) {
        try {
          const result = await exchange;
          if (row) judge("response", answerProblems(row, call, result), result);
          return result;
        } catch (error) {
          // HTML in place of JSON is drift too, and says more.
          if (row && error instanceof DecodeError) {
            const { response } = error;
            judge("response", answerProblems(row, call, { response }, false), { response });
          }
          throw error;
        }
      },
    };

    function judge(where: DriftEvent["where"], problems: readonly DriftProblem[], result?: CallResult): void {
      if (!problems.length) return;
      const event = { operation, where, ...(result && { status: result.response.status }), problems };
      tell(settings.onDrift, event);
      if (isStrict) throw new ContractError(event, result, call);
    }
  };
}

async function requestProblems(validators: BodyValidators, request: Request): Promise<readonly DriftProblem[]> {
  if (!request.headers.has("Content-Type")) return [];
  const types = typesOf(validators);
  const type = mediaType(request.headers);
  const key = typeAmong(types, type);
  if (key === undefined) return [wrongType(Object.keys(types).join(", "), type)];
  const validate = types[key];
  if (!validate || !isJson(type)) return [];
  const text = await request.text();
  return problemsOf(validate, "request", () => JSON.parse(text));
}

/** @param isDecoded whether the body could be read as what it should be */
function answerProblems(
  { responses }: OperationValidators,
  call: Call,
  { response, data, error }: CallResult,
  isDecoded = true,
): readonly DriftProblem[] {
  if (call.method === "HEAD") return [];
  const { status, ok, headers } = response;
  const documented = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses["default"];
  if (!documented) {
    return [{ pointer: "", keyword: "status", expected: Object.keys(responses).join(", "), found: String(status) }];
  }
  const types = typesOf(documented);
  const expected = Object.keys(types).join(", ") || "no body";
  if (ok ? isDecoded && data === undefined : error === emptyFailure(response)) {
    return expected === "no body" ? [] : [wrongType(expected, "no body")];
  }
  const type = mediaType(headers);
  const key = typeAmong(types, type);
  if (key === undefined) return [wrongType(expected, type)];
  const validate = types[key];
  // What is not read as JSON, or not at all, cannot be looked at.
  const isRead = ok ? isDecoded && call.isJson : typeof error !== "string" || failureTexts.has(response);
  if (!validate || !isRead || !isJson(type)) return [];
  return problemsOf(validate, "response", () => withNumbers(ok ? data : error, call.text));
}

function typesOf(validators: BodyValidators): MediaTypeValidators {
  return typeof validators === "function" ? { "application/json": validators } : validators;
}

/** The media type or range that a contract has for one. */
function typeAmong(types: MediaTypeValidators, type: string): string | undefined {
  return [type, type.replace(/\/.*/, "/*"), "*/*"].find((candidate) => Object.hasOwn(types, candidate));
}

/** The value with its numbers as numbers, which is what a contract speaks of: `parseJson` makes a bigint or a text of a long one. */
function withNumbers(value: unknown, text: string | undefined): unknown {
  if (text === undefined) return value;
  // One beyond all doubles is a number all the same.
  return JSON.parse(text, (_, member: unknown) =>
    typeof member === "number" && !Number.isFinite(member) ? Math.sign(member) * Number.MAX_VALUE : member,
  );
}

/** A report must not break a call, not even by a validator that breaks. */
function problemsOf(validate: Validate, where: DriftEvent["where"], value: () => unknown): readonly DriftProblem[] {
  try {
    return validate(value()) ? [] : (validate.errors ?? []).slice(0, 20).map((error) => driftProblem(error, where));
  } catch (error) {
    const found = (error as Error).name;
    return [{ pointer: "", keyword: "validators", expected: "a body that can be looked at", found }];
  }
}

function wrongType(expected: string, found: string): DriftProblem {
  return { pointer: "", keyword: "content-type", expected, found };
}

function mediaType(headers: Headers): string {
  const [type = ""] = (headers.get("Content-Type") ?? "").split(";");
  return type.trim().toLowerCase() || "no Content-Type";
}

/** Also what a provider calls `application/problem+json`. */
function isJson(type: string): boolean {
  return /^application\/([\w.-]+\+)?json$/.test(type);
}
