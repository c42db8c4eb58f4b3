import { canariesIn, everythingShown, watchOutput } from "@ledgerkit/canaries";
import { type CallResult, unwrap } from "@ledgerkit/client";
import { describe, expect, it, vi } from "vitest";

type Fetch = (request: Request) => Promise<Response>;

export interface CanarySuite {
  /** Name → the secret that was planted: every credential, and every token of `tokens`. */
  readonly canaries: { readonly [name: string]: string };
  /**
   * The ways in, by name: each makes what holds its secrets, and a call with them.
   *
   * @param fetch the network: give it to everything that sends
   * @param observe tell it all that can be observed
   * @param hold tell it all that holds secrets, such as the client
   */
  readonly ways: {
    readonly [way: string]: (
      fetch: Fetch,
      observe: (event: object) => void,
      hold: (holder: unknown) => void,
    ) => Promise<unknown>;
  };
  /** Answers the requests for tokens, as they should be; nothing for other requests. */
  readonly tokens?: (request: Request) => Response | undefined;
}

/** What a server, a proxy or a network does instead of answering as it should. `sent` is all of the request, as text. */
type Fault = (request: Request, sent: string) => Response;

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });
const html = (status: number, text: string) =>
  new Response(`<html>${text}</html>`, { status, headers: { "content-type": "text/html" } });

/** The shapes of an error body that the providers' documents show, each with what was sent in it. */
const echo = (sent: string) => ({
  error: sent,
  error_description: sent,
  message: sent,
  name: sent,
  code: sent,
  details: [{ [sent]: sent }],
});
const nestedEcho = (sent: string) => ({ success: false, error: { code: sent, message: sent, requestId: sent } });

const faults: Record<string, Fault> = {
  "401": () => json(401, {}),
  "401 that repeats what was sent": (_, sent) =>
    json(401, echo(sent), { "WWW-Authenticate": 'Bearer error="invalid_token"' }),
  "403 that repeats what was sent": (_, sent) => json(403, nestedEcho(sent)),
  "400 that repeats what was sent": (_, sent) => json(400, echo(sent)),
  "422 that repeats what was sent": (_, sent) => json(422, nestedEcho(sent)),
  "500 that repeats what was sent": (_, sent) => json(500, echo(sent)),
  "502 in HTML that repeats what was sent": (_, sent) => html(502, sent),
  "429 for long": () => json(429, {}, { "Retry-After": "3600" }),
  "200 in HTML": () => html(200, "Sign in"),
  "half of an answer": () => new Response('{"access_token":', { headers: { "content-type": "application/json" } }),
  "nothing with 200": () => new Response(null, { headers: { "content-type": "application/json" } }),
  "a redirect to elsewhere": () => new Response(null, { status: 302, headers: { Location: "https://evil.example/" } }),
  "a network error": (request, sent) => {
    const cause = Object.assign(new Error(`connect ECONNREFUSED ${request.url}?${encodeURIComponent(sent)}`), {
      code: "ECONNREFUSED",
    });
    throw new TypeError("fetch failed", { cause });
  },
  "a network error with the request on it": (request, sent) => {
    const headers = Object.fromEntries(request.headers);
    throw Object.assign(new Error(`Request failed: ${sent}`), {
      config: { headers, data: sent },
      request,
      body: sent,
      sent,
    });
  },
  "something thrown that is no Error": (_, sent) => {
    throw { sent };
  },
};

/**
 * A vitest suite that plants canaries in every secret, lets each way in fail in all ways, and searches everything that is thrown, printed
 * or observed, and everything that holds a secret.
 *
 * @example
 * ```ts
 * describeCanaries({
 *   canaries: { apiKey: "CANARY-api-key" },
 *   ways: { key: (fetch) => createAcme({ apiKey: "CANARY-api-key", fetch }).GET("/things") },
 * });
 * ```
 */
export function describeCanaries({ canaries, ways, tokens }: CanarySuite): void {
  describe.each(Object.entries(ways))("%s shows no secret", (_, way) => {
    it.each(Object.entries(faults))("at %s", async (__, fault) => {
      await search(way, (request, sent) => fault(request, sent));
    });

    it.runIf(tokens).each(Object.entries(faults))("at %s, once it has its tokens", async (__, fault) => {
      await search(way, (request, sent) => tokens?.(request) ?? fault(request, sent));
    });
  });

  async function search(way: CanarySuite["ways"][string], answer: Fault): Promise<void> {
    using output = watchOutput();
    // No waits between attempts: their jitter is nothing at all.
    using _random = vi.spyOn(Math, "random").mockReturnValue(0);
    const shown: string[] = [];
    const fetch: Fetch = async (request) => {
      const body = await request.clone().text();
      const fields = [...new URLSearchParams(body).values()].join(" ");
      return answer(request, [request.url, ...[...request.headers].flat(), body, fields].join(" "));
    };
    try {
      const result = await way(
        fetch,
        (event) => shown.push(everythingShown(event)),
        (holder) => shown.push(everythingShown(holder)),
      );
      // What a call resolves to is the server's own words; what is thrown for it is ours.
      if (isCallResult(result)) unwrap(result);
    } catch (error) {
      shown.push(everythingShown(error));
    }
    // What nobody handles is told a little later.
    await new Promise((resolve) => setImmediate(resolve));
    expect(canariesIn([...shown, output.text()].join("\n"), canaries)).toEqual([]);
  }
}

function isCallResult(value: unknown): value is CallResult {
  return typeof value === "object" && value !== null && "response" in value;
}
