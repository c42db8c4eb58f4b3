import { createMock, type Mock, type MockOptions } from "../src/index.ts";

export const API = "https://api.example.com/v1";

/** A contract of these paths, at `API`. */
export function contract(paths: object, rest: object = {}): object {
  return { openapi: "3.1.0", info: { title: "Test", version: "1" }, servers: [{ url: API }], paths, ...rest };
}

export function mockOf(paths: object, rest: object = {}, options: MockOptions = {}): Promise<Mock> {
  return createMock(contract(paths, rest), options);
}

/** A response that is JSON of any kind, with an example. */
export function json(example: unknown, schema?: unknown): object {
  return { description: "", content: { "application/json": { ...(schema !== undefined && { schema }), example } } };
}

/** An operation that only takes a body of this schema, and the request that sends it one. */
export async function sendBody(schema: unknown, body: unknown, rest: object = {}): Promise<Response> {
  const post = {
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { 200: json({}) },
  };
  const mock = await mockOf({ "/things": { post } }, rest);
  return mock.fetch(`${API}/things`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly violations?: readonly {
    readonly location: readonly string[];
    readonly message: string;
    readonly code: string;
  }[];
}

export async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem;
}

/** `body.field pattern` for each violation: where and what, without the wording. */
export async function violationsOf(response: Response): Promise<string[]> {
  const { violations = [] } = await problemOf(response);
  return violations.map(({ location, code }) => `${location.join(".")} ${code}`);
}
