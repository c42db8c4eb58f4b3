import { type ClientOptions, type Contract, createClient } from "../src/index.ts";

/** A small contract with something of everything. */
export const contract = {
  name: "@scope/things",
  version: "1.2.0",
  servers: {
    production: { url: "https://api.things.example/v1" },
    sandbox: { url: "https://{tenant}.sandbox.things.example", variables: { tenant: {} } },
  },
  errors: { code: "/error/code", message: "/error/message", requestId: "/error/requestId", tokenRefused: ["EXPIRED"] },
  securitySchemes: {
    key: { type: "http", scheme: "bearer", keyPrefixes: { production: "live_", sandbox: "test_" } },
    company: { type: "apiKey", in: "header", name: "X-Company" },
  },
  security: [{ key: [], company: [] }],
  operations: {
    "POST /token": {
      security: [],
      servers: { production: { url: "https://auth.things.example" } },
      request: "application/x-www-form-urlencoded",
    },
    "POST /files": { request: "multipart/form-data" },
    "GET /report": { response: "text" },
  },
} as const satisfies Contract;

interface ErrorBody {
  error: { code: string; message?: string; requestId?: string };
}
interface Answers {
  200: { content: { "application/json": { id: string; kind?: "a" | "b" | (string & {}) } } };
  404: { content: { "application/json": ErrorBody } };
  422: { content: { "application/json": { fields: string[] } } };
}

export interface paths {
  "/things": {
    parameters: object;
    get: { parameters: { query?: { kind?: "a" | "b"; limit?: number } }; responses: Answers };
    post: {
      parameters: object;
      requestBody: { content: { "application/json": { name: string } } };
      responses: Answers;
    };
  };
  "/things/{id}": {
    parameters: object;
    get: { parameters: { path: { id: string } }; responses: Answers };
    delete: { parameters: { path: { id: string } }; responses: { 204: { content?: never }; 404: Answers[404] } };
  };
  "/token": {
    parameters: object;
    post: {
      parameters: object;
      requestBody: { content: { "application/x-www-form-urlencoded": { grant_type: string; code?: string } } };
      responses: Answers;
    };
  };
  "/files": {
    parameters: object;
    post: {
      parameters: object;
      requestBody: { content: { "multipart/form-data": { file: Blob; note?: string } } };
      responses: Answers;
    };
  };
  "/report": {
    parameters: object;
    get: { parameters: object; responses: { 200: { content: { "text/csv": string } } } };
  };
}

/** A client that keeps what it sends; nothing is mocked: a handler takes the place of the network. */
export function observed(
  answer: (request: Request) => Response | Promise<Response> = () => Response.json({ id: "1" }),
  options: ClientOptions<typeof contract> = { credentials: { key: "live_SECRET", company: "c1" } },
) {
  const sent: Request[] = [];
  const client = createClient<paths, typeof contract>(contract, {
    ...options,
    fetch: async (request) => {
      sent.push(request.clone());
      return answer(request);
    },
  });
  return { client, sent };
}
