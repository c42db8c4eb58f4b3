import { checkDocument } from "./check-document.ts";
import { type ListenOptions, listen, type MockServer } from "./listen.ts";
import { createFetch, type MockFetch } from "./mock-fetch.ts";
import { operationsOf } from "./operations.ts";
import { createPrism } from "./prism.ts";
import { createSchemas } from "./schemas.ts";
import { createServe } from "./serve.ts";

export interface MockOptions {
  /** Makes every body up from its schema instead of taking the contract's example. Default false. */
  readonly dynamic?: boolean;
  /** What is made up is the same for the same seed. Default: another each time. */
  readonly seed?: string | number;
}

/** A contract that answers. */
export interface Mock {
  /**
   * Answers like the `fetch` of the platform, in process, without a network. Redirects are handed over, not followed.
   *
   * ```ts
   * const response = await mock.fetch("https://api.example.com/v1/accounts", { headers: { prefer: "code=429" } });
   * ```
   *
   * @throws TypeError (as a rejection) if the origin is neither a server of the contract nor on loopback; the reason of `signal` if
   * that aborts first
   */
  readonly fetch: MockFetch;
  /**
   * Serves the same answers over HTTP.
   *
   * ```ts
   * await using server = await mock.listen();
   * const response = await fetch(`${server.url}/v1/accounts`);
   * ```
   *
   * @throws Error (as a rejection) if the port is taken
   */
  listen(options?: ListenOptions): Promise<MockServer>;
}

/**
 * Makes a mock of a contract: it refuses what the contract refuses, and answers with the contract's own examples.
 *
 * ```ts
 * const mock = await createMock(document);
 * const client = createClient<paths>({ baseUrl: "https://api.example.com/v1", fetch: mock.fetch });
 * ```
 *
 * @param document an OpenAPI 3.1 document, as an object, bundled: all its references are local. It is read when needed, so leave it
 * as it is
 * @throws TypeError (as a rejection) if it is not OpenAPI 3.1, or refers to what is not in it
 */
export async function createMock(document: object, { dynamic = false, seed }: MockOptions = {}): Promise<Mock> {
  const operations = operationsOf(checkDocument(document));
  const serve = createServe(operations, {
    ask: createPrism(document),
    schemas: createSchemas(document),
    dynamic,
    seed: seed === undefined ? undefined : String(seed),
  });
  return { fetch: createFetch(serve), listen: (options = {}) => listen(serve, options) };
}
