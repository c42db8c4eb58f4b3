import assert from "node:assert/strict";
import { type CallError, type ClientOptions, type Contract, createClient } from "../../src/index.ts";

export const contract = {
  name: "@scope/network",
  version: "1.0.0",
  servers: { production: { url: "https://api.example" } },
  securitySchemes: {},
  security: [],
  operations: { "PUT /entries": { idempotencyKey: { in: "header", name: "Idempotency-Key" }, idempotent: false } },
} as const satisfies Contract;

interface Entry {
  id: string;
}
type Answers = {
  200: { content: { "application/json": Entry } };
  500: { content: { "application/json": { code: string } } };
};
export interface paths {
  "/entries": {
    get: { parameters: { query?: { n?: number } }; responses: Answers };
    post: {
      parameters: object;
      requestBody: { content: { "application/json": { amount: number } } };
      responses: Answers;
    };
    put: {
      parameters: object;
      requestBody: { content: { "application/json": { amount: number } } };
      responses: Answers;
    };
  };
}

export const good = '{"id":"1"}';

/** Every case ends in this many milliseconds at most; most in a few. */
const patience = 5_000;

export const clientOf = (baseUrl: string, options: ClientOptions<typeof contract> = {}) =>
  createClient<paths, typeof contract>(contract, { baseUrl, retry: { baseMs: 1, maxMs: 5 }, ...options });
type NetworkClient = ReturnType<typeof clientOf>;

export const get = (client: NetworkClient, init = {}) => client.GET("/entries", init);
export const post = (client: NetworkClient, init = {}) => client.POST("/entries", { body: { amount: 5 }, ...init });

type Kind = new (...given: never[]) => CallError;

/** The error that a call ends with, of the right kind, and in time. */
export async function failure<Error extends CallError>(
  call: Promise<unknown>,
  kind: new (...given: never[]) => Error,
  want: Partial<Error>,
  withinMs = patience,
): Promise<Error> {
  const start = performance.now();
  const outcome = await call.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  const took = performance.now() - start;
  assert.ok("error" in outcome, `the call went well: ${JSON.stringify(outcome)}`);
  const { error } = outcome;
  assert.ok(error instanceof (kind as unknown as Kind), `${kind.name} was to come, and this came: ${String(error)}`);
  for (const [name, value] of Object.entries(want)) assert.deepEqual(error[name as keyof CallError], value, name);
  assert.ok(took < withinMs, `it took ${Math.round(took)} ms`);
  return error as unknown as Error;
}
