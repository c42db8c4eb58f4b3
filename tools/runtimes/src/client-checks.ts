import { CallError, type Contract, callFacts, createClient } from "@ledgerkit/client";
import type { Checks, Scene } from "./checks.ts";

const contract = {
  name: "@ledgerkit/runtimes",
  version: "1.0.0",
  servers: { production: { url: "https://api.example" } },
  securitySchemes: { token: { type: "http", scheme: "bearer" } },
  security: [{ token: [] }],
  operations: {},
} as const satisfies Contract;

interface Answers {
  200: { content: { "application/json": { id: string } } };
}
interface paths {
  "/things": {
    parameters: object;
    get: { parameters: object; responses: Answers };
    post: {
      parameters: object;
      requestBody: { content: { "application/json": { id: string } } };
      responses: Answers;
    };
  };
}

const thing = '{"id":"1"}';

function clientOf({ url }: Scene) {
  const credentials = { token: "EXAMPLE" };
  return createClient<paths, typeof contract>(contract, { baseUrl: url, credentials, userAgent: "acme-books/2.1" });
}

/** What the client does for every provider alike. */
export default {
  async "a retry after a 503"({ stage, same }) {
    const scene = await stage([
      { on: "GET /things", status: 503, headers: { "Retry-After": "0" }, body: ["busy"] },
      { on: "GET /things", body: [thing] },
    ]);
    const { data, response } = await clientOf(scene).GET("/things", { retry: { baseMs: 1 } });
    same(callFacts(response)?.attempts, 2);
    return `thing ${data?.id} at the second attempt`;
  },

  async "a POST that fails is not sent again"({ stage, same }) {
    const scene = await stage([{ on: "POST /things", status: 503, body: ["busy"] }]);
    const { status } = await clientOf(scene).POST("/things", { body: { id: "1" }, retry: { baseMs: 1 } });
    same(Number(status), 503);
    same((await scene.arrived()).length, 1);
    return "one request";
  },

  async "limits of time, and a signal"({ stage, same }) {
    const on = "GET /things";
    const limits = {
      timeoutMs: { timeoutMs: 200 },
      attemptTimeoutMs: { attemptTimeoutMs: 200, retry: false },
      signal: {},
    } as const;
    const thrown: string[] = [];
    for (const [name, limit] of Object.entries(limits)) {
      const scene = await stage([{ on, afterMs: 1_200, body: ["{}"] }]);
      const signal = name === "signal" ? AbortSignal.timeout(200) : undefined;
      const start = performance.now();
      // A chain of Requests may lose its signal when the memory of one in the middle is collected.
      const collecting = setInterval(() => (globalThis as { gc?: () => void }).gc?.(), 20);
      const error = await clientOf(scene)
        .GET("/things", { ...limit, ...(signal && { signal }) })
        .catch((error: unknown) => error);
      clearInterval(collecting);
      if (!(error instanceof CallError)) throw new Error(`${name} did not end the call`, { cause: error });
      if (performance.now() - start > 1_000) throw new Error(`${name} waited for the answer all the same`);
      thrown.push(error.name);
    }
    same(thrown.join(), "TimeoutError,TimeoutError,AbortError");
    return thrown.join();
  },

  async "a redirect to another origin is not followed"({ stage, same, mocks, elsewhere }) {
    // Staged on every origin, so that what arrives there is seen.
    const witness = await stage();
    const headers = { Location: `${witness.url.replace(mocks, elsewhere)}/things` };
    const scene = await stage([{ on: "GET /things", status: 307, headers }]);
    const { response } = await clientOf(scene).GET("/things");
    same(response.ok, false);
    same((await witness.arrived()).length, 0);
    return `HTTP ${response.status}, ${response.type}`;
  },

  async "a redirect within the origin is followed, except by browsers"({ stage, same, isBrowser }) {
    const scene = await stage([
      { on: "GET /things", status: 307, headers: { Location: "things?moved" } },
      { on: "GET /things", body: [thing] },
    ]);
    const { response } = await clientOf(scene).GET("/things");
    same(response.ok, !isBrowser);
    return `HTTP ${response.status}, ${response.type}`;
  },

  async "a User-Agent of ours, except in browsers"({ stage, same, isBrowser }) {
    const scene = await stage([{ on: "GET /things", body: [thing] }]);
    await clientOf(scene).GET("/things");
    const sent = (await scene.arrived())[0]?.headers["user-agent"] ?? "";
    same(/^ledgerkit-runtimes\/\S+ acme-books\/2\.1$/.test(sent), !isBrowser);
    return sent;
  },
} satisfies Checks;
