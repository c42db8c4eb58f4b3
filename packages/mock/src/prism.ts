import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, ProblemJsonError } from "@stoplight/prism-http";
import { answerSlice, SLICE_PATH } from "./answer-slice.ts";
import type { Operation } from "./operations.ts";
import type { Preference } from "./prefer.ts";
import { type Problem, problem } from "./problem.ts";

/** What Prism answers for an operation, before it is a response. */
export interface Answer {
  readonly status: number;
  /** Prism's own word for the media type; undefined without a body. */
  readonly mediaType: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The example that the body was taken from; undefined if it was made up from the schema. */
  readonly example: string | undefined;
}

export interface Wish extends Preference {
  /** Media types of the header Accept. */
  readonly accept?: readonly string[];
  readonly seed?: string;
}

export type Ask = (operation: Operation, wish: Wish) => Promise<Answer | Problem>;

type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type PrismAnswer = { statusCode: number; headers?: Readonly<Record<string, unknown>>; body?: unknown };

/**
 * Prism, as the one who finds the answer for a request that is known to be good: which response, which media type, which example,
 * and what to make up where there is none.
 */
export function createPrism(document: object): Ask {
  const resources = new Map<string, Promise<Resource>>();
  const resourceOf = (operation: Operation, withSchemas: boolean): Promise<Resource> => {
    const key = `${operation.label} ${withSchemas}`;
    const resource = resources.get(key) ?? transform(answerSlice(document, operation, withSchemas));
    resources.set(key, resource);
    return resource;
  };

  const ask: Ask = async (operation, wish) => {
    const resource = await resourceOf(operation, wish.dynamic === true);
    const answer = await request(resource, operation, wish);
    if (answer instanceof ProblemJsonError) return problemOf(answer);
    // Where Prism cannot give what was asked for, it gives an error of no kind, or an answer with another status.
    const isOther = answer instanceof Error || (wish.code !== undefined && answer.statusCode !== wish.code);
    // Without a schema it has nothing to make an answer up from, although there may be an example.
    if (isOther && wish.dynamic === true) return ask(operation, { ...wish, dynamic: false });
    return isOther ? notFound(operation, wish) : toAnswer(answer, resource);
  };
  return ask;
}

async function transform(slice: object): Promise<Resource> {
  const resources = await getHttpOperationsFromSpec(slice);
  const resource = resources.find(({ path }) => path === SLICE_PATH);
  if (resource === undefined) throw new TypeError("[@ledgerkit/mock] Prism found no operation in its slice");
  return resource;
}

const CONFIG = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
} as const satisfies Partial<IHttpConfig>;

// All validation is ours (check-security, check-parameters, check-body, check-answer say why), and so is routing.
const prism = createInstance(
  { ...CONFIG, mock: { dynamic: false } },
  {
    logger: createLogger("@ledgerkit/mock", { enabled: false }),
    route: ({ resources: [resource] }) =>
      resource === undefined ? { _tag: "Left", left: new Error("no resource") } : { _tag: "Right", right: resource },
  },
);

async function request(resource: Resource, { method }: Operation, wish: Wish): Promise<PrismAnswer | Error> {
  // A new object for each request: Prism writes the media types into it, and would answer the next request with them.
  const mock = {
    dynamic: wish.dynamic === true,
    ...(wish.code !== undefined && { code: wish.code }),
    ...(wish.example !== undefined && { exampleKey: wish.example }),
    ...(wish.accept !== undefined && { mediaTypes: [...wish.accept] }),
    ...(wish.seed !== undefined && { seed: wish.seed }),
  };
  const result = await prism.request({ method, url: { path: SLICE_PATH } }, [resource], { ...CONFIG, mock })();
  return result._tag === "Left" ? result.left : result.right.output;
}

function notFound({ label }: Operation, { code, example, accept }: Wish): Problem {
  const wishes = [
    code !== undefined && `the status ${code}`,
    example !== undefined && `an example called ${JSON.stringify(example)}`,
    accept !== undefined && `a media type out of ${accept.join(", ")}`,
  ].filter((wish) => wish !== false);
  return problem("NOT_FOUND", `${label} has no response with ${wishes.join(" and ")}.`);
}

function problemOf({ name, message, status, detail }: ProblemJsonError): Problem {
  return { code: name.replace(/^.*#/, ""), status, title: message, detail };
}

function toAnswer({ statusCode, headers = {}, body }: PrismAnswer, resource: Resource): Answer {
  const { "Content-type": mediaType, ...others } = headers;
  return {
    status: statusCode,
    mediaType: body === undefined || typeof mediaType !== "string" ? undefined : mediaType,
    headers: others,
    body,
    example: body === undefined ? undefined : exampleOf(resource, body),
  };
}

/** Prism hands an example on as it is, so that it can be recognised. */
function exampleOf({ responses }: Resource, body: unknown): string | undefined {
  return responses
    .flatMap(({ contents = [] }) => contents)
    .flatMap(({ examples = [] }) => examples)
    .find((example) => "value" in example && example.value === body)?.key;
}
