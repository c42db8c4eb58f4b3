import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TokenSource } from "@ledgerkit/auth";
import type { Middleware } from "openapi-fetch";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callChecks } from "../src/check-answer.ts";
import { type ClientOptions, ConnectionError, type Contract, createClient } from "../src/index.ts";

// A request whose body is a text is sent as it is and made anew for the next attempt; any other, or one that somebody else may hold, is
// copied before. Whoever sends it: what arrives must be the same each time, but for the credentials.

const contract = {
  name: "@scope/again",
  version: "1.0.0",
  servers: { production: { url: "https://again.example" } },
  securitySchemes: {
    token: { type: "http", scheme: "bearer" },
    session: { type: "apiKey", in: "cookie", name: "sid" },
    key: { type: "apiKey", in: "query", name: "key" },
  },
  security: [{ token: [], session: [] }],
  operations: {
    "PUT /form": { request: "application/x-www-form-urlencoded" },
    "PUT /upload": { request: "multipart/form-data" },
    "PUT /keyed": { security: [{ key: [] }] },
    "PUT /bytes": { request: "application/octet-stream" },
  },
} as const satisfies Contract;

type Body = { content: { "*/*": unknown } };
type Put = { put: { parameters: object; requestBody?: Body; responses: { 200: Body; 401: Body; 404: Body } } };
interface paths {
  "/json": Put;
  "/form": Put;
  "/upload": Put;
  "/keyed": Put;
  "/bytes": Put;
}

interface Arrived {
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let arrived: Arrived[] = [];
let answers: readonly (number | string)[] = [];
let url = "";
const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  arrived.push({ url: request.url ?? "", headers: request.headers, body: Buffer.concat(parts).toString("latin1") });
  const answer = answers[arrived.length - 1] ?? 200;
  if (typeof answer === "string") response.writeHead(307, { location: answer });
  else response.writeHead(answer, { "content-type": "application/json", "retry-after": "0" });
  response.end("{}");
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  arrived = [];
});

/** A token that is another one after each refusal. */
function changingToken(prefix: string): TokenSource {
  let count = 1;
  return {
    getToken: () => `${prefix}${count}`,
    refused: (token) => {
      if (token === `${prefix}${count}`) count += 1;
      return true;
    },
  };
}

const file = () => {
  const form = new FormData();
  form.append("file", new Blob(["a,b"], { type: "text/csv" }), "a.csv");
  return form;
};

const bodies: Record<string, [path: keyof paths, body: unknown, arrives: RegExp, type: RegExp | undefined]> = {
  JSON: ["/json", { amount: 1 }, /^\{"amount":1\}$/, /^application\/json$/],
  "no body": ["/json", undefined, /^$/, undefined],
  "a form": ["/form", { a: "1", b: "x y" }, /^a=1&b=x\+y$/, /^application\/x-www-form-urlencoded$/],
  "FormData with a file": [
    "/upload",
    file(),
    /name="file"; filename="a.csv"[\s\S]*a,b/,
    /^multipart\/form-data; boundary=/,
  ],
  bytes: ["/bytes", new TextEncoder().encode("abc"), /^abc$/, /^application\/octet-stream$/],
  "a Blob": ["/bytes", new Blob(["abc"]), /^abc$/, /^application\/octet-stream$/],
  "JSON, with a key in the URL": ["/keyed", { amount: 1 }, /^\{"amount":1\}$/, /^application\/json$/],
};

type Options = ClientOptions<typeof contract>;

const ways: Record<string, Options & { middleware?: Middleware }> = {
  "by the global fetch": {},
  "by a fetch of the caller's": { fetch: (request, init) => globalThis.fetch(request, init) },
  "through a middleware": { middleware: { onRequest: () => undefined } },
  "checked first": {
    validate: "report",
    validateRequests: true,
    onDrift: () => {},
    validators: async () => ({ callChecks, validators: { "PUT /json": { request: () => true, responses: {} } } }),
  },
};

const courses: Record<string, (number | string)[]> = {
  "once more after a 503": [503, 200],
  "twice more": [503, 429, 200],
  "again with a new token": [401, 200],
  "to where it was moved": ["/moved", 200],
  "moved, refused, and again": ["/moved", 401, "/moved", 200],
  "moved, broken, and again": ["/moved", 503, "/moved", 200],
};

describe.each(Object.entries(ways))("a call sent %s", (_, { middleware, ...options }) => {
  describe.each(Object.entries(bodies))("with %s", (_, [path, body, arrives, type]) => {
    it.each(Object.entries(courses))("arrives whole %s", async (_, course) => {
      answers = course;
      const client = createClient<paths, typeof contract>(contract, {
        baseUrl: url,
        credentials: { token: changingToken("t"), session: changingToken("s"), key: changingToken("k") },
        retry: { baseMs: 1 },
        ...options,
      });
      if (middleware) client.use(middleware);
      const { response } = await client.PUT(path, body === undefined ? {} : { body });
      expect(response.status).toBe(200);
      expect(arrived).toHaveLength(course.length);
      for (const { headers, body: came } of arrived) {
        expect(came).toMatch(arrives);
        if (type) expect(headers["content-type"]).toMatch(type);
        // A length that is known stays known: some servers refuse chunks.
        if (typeof body === "object" && !(body instanceof FormData))
          expect(headers["transfer-encoding"]).toBeUndefined();
        const boundary = /boundary=(.*)/.exec(headers["content-type"] ?? "")?.[1];
        if (boundary) expect(came).toContain(`--${boundary}`);
      }
      const last = arrived.at(-1);
      const count = course.filter((answer) => answer === 401).length + 1;
      if (path === "/keyed") expect(last?.url).toMatch(new RegExp(`\\?key=k${count}$`));
      else {
        expect(last?.headers.authorization).toBe(`Bearer t${count}`);
        expect(last?.headers.cookie).toBe("sid=s1");
      }
    });
  });
});

it("a body is sent whole where the token of a redirect could not be had, and the call begins anew", async () => {
  answers = ["/moved", 200];
  let asked = 0;
  const getToken = () => {
    asked += 1;
    if (asked === 2) throw new ConnectionError("no token", { operation: "POST /token", attempts: 1 });
    return `t${asked}`;
  };
  const client = createClient<paths, typeof contract>(contract, {
    baseUrl: url,
    credentials: { token: { getToken }, session: "s" },
    retry: { attempts: 2, baseMs: 1 },
  });
  expect((await client.PUT("/json", { body: { amount: 1 } })).response.status).toBe(200);
  expect(arrived.map(({ body, headers }) => [body, headers.authorization])).toEqual([
    ['{"amount":1}', "Bearer t1"],
    ['{"amount":1}', "Bearer t3"],
  ]);
});
