import { AuthError } from "@ledgerkit/auth";
import { ApiError, type CallResult, type DriftEvent, unwrap, type Validators } from "@ledgerkit/client";
import { createMock, type Mock } from "@ledgerkit/mock";
import { beforeAll, describe, expect, it } from "vitest";
import { breakRequest, type SentRequest } from "./break-request.ts";
import { compareVerdicts } from "./compare-verdicts.ts";
import { type ContractDocument, type ContractOperation, contractOperations } from "./contract-operations.ts";
import { type BodyCheck, bodyCheck } from "./contract-schemas.ts";
import { sampleCall } from "./sample-call.ts";
import { tellingMutant } from "./telling-mutant.ts";

type Fetch = (request: Request) => Promise<Response>;

/**
 * A client of any contract. The generic `request` of a typed client is not assignable to one concrete signature, so here, and only
 * here, it is taken loosely.
 */
export interface AnyClient {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  request: (...args: any[]) => Promise<CallResult>;
}

export interface ContractSuite {
  /**
   * The ways to make a client, by name: one for every kind of credential. Each operation has to be callable by one of them.
   *
   * @param fetch the mock: give it to everything that sends
   */
  readonly clients: { readonly [way: string]: (fetch: Fetch) => AnyClient | Promise<AnyClient> };
  /** What the package ships to check calls by: of its `src/generated/load-validators.ts`. */
  readonly validators: () => Promise<{ readonly validators: Validators }>;
}

/**
 * A vitest suite for a whole contract: every operation, called by the real client with its auth wired, against a mock of the same
 * document that checks requests, credentials and answers. The client checks them too (`validate`), by what the package ships for that.
 *
 * @example
 * ```ts
 * describeContract(document, {
 *   clients: { key: (fetch) => createAcme({ apiKey: "YOUR_API_KEY", fetch }) },
 *   validators,
 * });
 * ```
 */
export function describeContract(document: ContractDocument, { clients, validators }: ContractSuite): void {
  describe(`contract of ${document.info.title}`, () => {
    let mock: Mock;
    let check: BodyCheck;
    beforeAll(async () => {
      mock = await createMock(document);
      check = bodyCheck(document);
    });

    it("is what the shipped validators check by", async () => {
      const { examples, mutants, broken, differences } = compareVerdicts(
        document,
        (await validators()).validators,
        check,
      );
      console.log(`  ${examples} examples and ${mutants} mutants of them, of which ${broken} break the contract`);
      expect(differences).toEqual([]);
      expect(Math.min(examples, broken, mutants - broken)).toBeGreaterThan(0);
    });

    for (const operation of contractOperations(document)) {
      describe(operation.name, () => {
        const sample = sampleCall(operation);

        if (operation.navigation) {
          it("is a page that the mock serves", async () => {
            const { sent } = await callWithEach(operation, sample, clients, mock.fetch);
            const response = await mock.fetch(rebuild(sent));
            expect(response.headers.get("x-mock-problem")).toBeNull();
            expect([...operation.responses.keys()]).toContain(String(response.status));
          });
          return;
        }

        it("answers as the contract says, to every client that may call it", async () => {
          const { results } = await callWithEach(operation, sample, clients, mock.fetch);
          for (const result of results) {
            const { response, data } = result;
            expect(response.headers.get("x-mock-problem"), await problemOf(result)).toBeNull();
            if (![...operation.responses.keys()].some((status) => status.startsWith("2"))) {
              // Some operations only ever redirect.
              expect([...operation.responses.keys()]).toContain(String(response.status));
              continue;
            }
            expect(response.ok, `HTTP ${response.status}`).toBe(true);
            expect(await breaches(check, operation, result, data)).toEqual([]);
          }
        });

        it("tells of an answer that differs from the contract, and gives it back", async () => {
          for (const kind of ["removed", "="]) {
            const wanted: string[] = [];
            const drift: DriftEvent[] = [];
            const tamper = async (request: Request, response: Response): Promise<Response> => {
              const pointer = operation.responses.get(String(response.status));
              const type = mediaTypeOf(response);
              if (!response.ok || !isFor(operation, request) || !pointer || !type?.endsWith("json")) return response;
              const answer: unknown = await response.clone().json();
              const mutant = tellingMutant(answer, kind, (value) => check(pointer, type, value));
              if (!mutant) return response;
              wanted.push(mutant.pointer);
              return new Response(JSON.stringify(mutant.value), response);
            };
            const settings = { validate: "report", onDrift: (event: DriftEvent) => drift.push(event) };
            const { results } = await callWithEach(operation, sample, clients, mock.fetch, { settings, tamper });
            expect(drift.map((event) => event.problems.map(({ pointer }) => pointer).map(withoutKeys(wanted)))).toEqual(
              wanted.map((pointer) => [pointer]),
            );
            for (const { status } of drift) expect(results.map(({ response }) => response.status)).toContain(status);
          }
        });

        if (operation.security.length && !operation.security.some((requirement) => !Object.keys(requirement).length)) {
          it("is refused without credentials", async () => {
            const { sent } = await callWithEach(operation, sample, clients, mock.fetch);
            const response = await mock.fetch(rebuild(withoutCredentials(sent, document)));
            expect(response.status).toBe(401);
          });
        }

        it("refuses what breaks the contract", async () => {
          const { sent } = await callWithEach(operation, sample, clients, mock.fetch);
          const broken = breakRequest(operation, sent, document);
          const response = await mock.fetch(rebuild(broken.request));
          expect(response.headers.get("x-mock-problem"), `${broken.what} got through`).not.toBeNull();
          expect(response.status).toBeGreaterThanOrEqual(400);
          expect(response.status).toBeLessThan(500);
        });

        for (const status of [...operation.responses.keys()].filter((status) => /^[45]\d\d$/.test(status))) {
          it(`gives ${status} as the typed error`, async () => {
            const { results } = await callWithEach(operation, sample, clients, mock.fetch, {
              prepare: preferring(status, operation),
            });
            for (const result of results) {
              expect(result.response.status).toBe(Number(status));
              expect(await breaches(check, operation, result, result.error)).toEqual([]);
              const thrown = thrownBy(() => unwrap(result));
              expect(thrown).toBeInstanceOf(ApiError);
              expect(thrown).toMatchObject({ status: Number(status), operation: operation.name, body: result.error });
            }
          });
        }
      });
    }
  });
}

/** Each call is sent once, and at once: what the mock answers is what is looked at. */
const once = { retry: false, rateLimit: false };
/** No example of the contract is drift. */
const strictly = { validate: "throw", validateRequests: true };

interface CallChanges {
  /** Changes each request before it is sent. */
  readonly prepare?: (request: Request) => void;
  /** Changes each answer. */
  readonly tamper?: (request: Request, response: Response) => Promise<Response>;
  readonly settings?: object;
}

interface Called {
  results: CallResult[];
  /** The last request for the operation itself, with the credentials on it. */
  sent: SentRequest;
}

/** Calls an operation by every client that has credentials for it. */
async function callWithEach(
  operation: ContractOperation,
  { params, body }: ReturnType<typeof sampleCall>,
  clients: ContractSuite["clients"],
  fetch: Fetch,
  { prepare, tamper, settings = strictly }: CallChanges = {},
): Promise<Called> {
  const results: CallResult[] = [];
  let sent: SentRequest | undefined;
  for (const create of Object.values(clients)) {
    let last: SentRequest | undefined;
    let isReady = false;
    const client = await create(async (request) => {
      last = await record(request);
      // A sign-in that making a client takes is not the call under test.
      if (!isReady) return fetch(request);
      prepare?.(request);
      const response = await fetch(request);
      return tamper ? tamper(request, response) : response;
    });
    isReady = true;
    try {
      results.push(
        await client.request(operation.method, operation.path, {
          ...once,
          ...settings,
          params,
          ...(body !== undefined && { body }),
        }),
      );
      sent = last;
    } catch (error) {
      if (!(error instanceof AuthError && error.code === "no_credential")) throw error;
    }
  }
  if (!sent) throw new Error(`${operation.name}: no client of this suite has credentials for it`);
  return { results, sent };
}

async function record(request: Request): Promise<SentRequest> {
  const body = await request.clone().text();
  return { method: request.method, url: request.url, headers: [...request.headers], body: body || undefined };
}

function rebuild({ method, url, headers, body }: SentRequest): Request {
  return new Request(url, { method, headers, redirect: "manual", ...(body !== undefined && { body }) });
}

function withoutCredentials(sent: SentRequest, document: ContractDocument): SentRequest {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  const names = ["authorization", ...schemes.map(({ name = "" }) => name.toLowerCase())];
  const url = new URL(sent.url);
  for (const { in: place, name } of schemes) if (place === "query" && name) url.searchParams.delete(name);
  return { ...sent, url: url.href, headers: sent.headers.filter(([name]) => !names.includes(name)) };
}

/** Asks the mock for one status, for the operation under test only: a token that it needs is had as usual. */
function preferring(status: string, operation: ContractOperation): (request: Request) => void {
  return (request) => {
    if (isFor(operation, request)) request.headers.set("Prefer", `code=${status}`);
  };
}

function isFor({ path, method }: ContractOperation, request: Request): boolean {
  const pattern = new RegExp(`${path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^{}]+\}/g, "[^/]+")}$`);
  return request.method.toLowerCase() === method && pattern.test(new URL(request.url).pathname);
}

/** Makes a pointer in which the keys of maps are `*` the one of those wanted that it stands for. */
function withoutKeys(wanted: readonly string[]): (pointer: string) => string {
  return (pointer) => {
    const pattern = pointer
      .split("*")
      .map((part) => part.replace(/[.+?^$()|[\]{}\\]/g, "\\$&"))
      .join("[^/]+");
    return wanted.find((other) => new RegExp(`^${pattern}$`).test(other)) ?? pointer;
  };
}

async function breaches(
  check: BodyCheck,
  operation: ContractOperation,
  { response }: CallResult,
  value: unknown,
): Promise<string[]> {
  const pointer = operation.responses.get(String(response.status)) ?? operation.responses.get("default");
  if (pointer === undefined) return [`HTTP ${response.status} is not documented`];
  const mediaType = mediaTypeOf(response);
  if (!mediaType) return value === undefined ? [] : ["a body without a Content-Type"];
  return check(pointer, mediaType, value instanceof Blob ? await value.text() : value).map(
    ({ instancePath, message }) => `${instancePath || "the body"} ${message}`,
  );
}

function mediaTypeOf(response: Response): string | undefined {
  return response.headers.get("Content-Type")?.split(";")[0]?.trim();
}

async function problemOf({ response, error }: CallResult): Promise<string> {
  return `${response.status} ${JSON.stringify(error)}`;
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
