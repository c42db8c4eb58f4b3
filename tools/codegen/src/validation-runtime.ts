/** What the validators of a contract share: bundled into each `dist/validators.js`, which needs nothing else at run time. */

/** A way to break a schema: the keyword, and what it says. One that does not depend on the value is made once. */
type Kind = readonly [keyword: string, params: Record<string, unknown>];

/** ajv's ErrorObject, as far as somebody reads it. */
interface Problem {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
  readonly data: unknown;
  /** The branch of a `oneOf` or `anyOf` that it came up in, by where that began. */
  branch?: number;
}

type Compiled = (data: unknown, instancePath: string, problems: Problem[]) => boolean;

interface Validate {
  (data: unknown): boolean;
  errors: Problem[] | null;
}

/** A validator as ajv's are called. */
export function validator(compiled: Compiled): Validate {
  const validate: Validate = (data) => {
    const problems: Problem[] = [];
    const isValid = compiled(data, "", problems);
    validate.errors = isValid ? null : problems;
    return isValid;
  };
  validate.errors = null;
  return validate;
}

export function fail(problems: Problem[], instancePath: string, [keyword, params]: Kind, data: unknown): void {
  problems.push({ instancePath, keyword, params, data });
}

export function isObject(data: unknown): boolean {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

export function mayBeString(data: unknown): boolean {
  return data === undefined || typeof data === "string";
}

export function mayBeNumber(data: unknown): boolean {
  return data === undefined || (typeof data === "number" && Number.isFinite(data));
}

export function mayBeBoolean(data: unknown): boolean {
  return data === undefined || typeof data === "boolean";
}

/** Whether a branch that began at `from` holds; what came up in it is marked as its own. */
export function branch(problems: Problem[], from: number): boolean {
  if (problems.length === from) return true;
  for (const problem of problems.slice(from)) problem.branch = from;
  return false;
}

/**
 * What to say of a value that fits no branch of a `oneOf` or `anyOf`: what is wrong with it in the branch that it comes closest to. A
 * branch of another kind (`kind: { const: "invoice" }`, `type: "null"`) is not close. If all are of another kind, the choice itself
 * is what is wrong.
 */
export function choose(problems: Problem[], from: number, instancePath: string, kind: Kind, data: unknown): void {
  const branches = new Map<number | undefined, Problem[]>();
  for (const problem of problems.splice(from)) {
    const others = branches.get(problem.branch);
    if (others) others.push(problem);
    else branches.set(problem.branch, [problem]);
  }
  const all = [...branches.values()];
  const isOther = ({ keyword, params, instancePath: path }: Problem): boolean =>
    keyword === "const" ||
    (params["allowedValues"] as unknown[] | undefined)?.length === 1 ||
    (keyword === "type" && path === instancePath);
  const [best] = all
    .filter((branch) => !branch.some(isOther) && !kind[1]["passingSchemas"])
    .sort((a, b) => a.length - b.length);
  const types = all.flatMap((branch) => branch.map(({ params }) => params["type"]));
  if (best) problems.push(...best);
  else if (all.length === types.length && !types.includes(undefined) && all.every(([first]) => first && isOther(first)))
    fail(problems, instancePath, ["type", { type: types.flat() }], data);
  else fail(problems, instancePath, kind, data);
}
