import { canaries } from "./_canaries.ts";

const { accessToken, clientSecret, refreshToken } = canaries;

/** What a server, a proxy or a network does instead of answering as it should. `sent` is all of the request, as text. */
type Fault = (request: Request, sent: string) => Response | Promise<Response>;
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });
const raw = (text: string, type = "application/json", status = 200) =>
  new Response(text, { status, headers: { "content-type": type } });

export const faults: Record<string, Fault> = {
  "401 with nothing": () => new Response(null, { status: 401 }),
  "401 with a challenge": (_, sent) =>
    json(401, {}, { "WWW-Authenticate": `Bearer realm="${btoa(sent).slice(0, 999)}", error="invalid_token"` }),
  "401 that repeats what was sent": (_, sent) => json(401, { error: "invalid_client", error_description: sent }),
  "400 that repeats what was sent": (_, sent) => json(400, { error: "invalid_grant", error_description: sent }),
  "400 with what was sent as the code": (_, sent) => json(400, { error: sent }),
  "403 in HTML with what was sent": (_, sent) => raw(`<html>${sent}</html>`, "text/html", 403),
  "500 with what was sent": (_, sent) => json(500, { error: "server_error", error_description: sent }),
  "503 in HTML": (_, sent) => raw(`<html>${sent}</html>`, "text/html", 503),
  "429 for long": () => json(429, {}, { "Retry-After": "3600" }),
  "HTML with a token": () => raw(`<html>${accessToken}</html>`, "text/html"),
  "half of a token": () => raw(`{"access_token":"${accessToken}","refresh_token":"${refreshToken}","expires_in":36`),
  "a token that is no JSON": () => raw(accessToken),
  "a token of the wrong type": () => json(200, { access_token: { value: accessToken }, token_type: "Bearer" }),
  "a token under another name": () => json(200, { token: accessToken, refreshToken }),
  "a token of another kind": () => json(200, { access_token: accessToken, token_type: accessToken, expires_in: 60 }),
  "a token with a broken lifetime": () =>
    json(200, { access_token: accessToken, token_type: "Bearer", expires_in: { [refreshToken]: 1 } }),
  "a list of tokens": () => json(200, [accessToken]),
  "a token in bytes that are not UTF-8": () =>
    new Response(Buffer.concat([Buffer.from(`{"access_token":"${accessToken}`), Buffer.of(0xff, 0xfe)]), {
      headers: { "content-type": "application/json" },
    }),
  "a body that breaks off": () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(`{"access_token":"${accessToken}`));
          controller.error(Object.assign(new Error("terminated"), { received: accessToken }));
        },
      }),
      { headers: { "content-type": "application/json" } },
    ),
  "a redirect to elsewhere": (_, sent) =>
    new Response(null, { status: 307, headers: { Location: `https://evil.example/?${encodeURIComponent(sent)}` } }),
  "a network error": (request, sent) => {
    const cause = Object.assign(new Error(`connect ECONNREFUSED ${request.url}?all=${encodeURIComponent(sent)}`), {
      code: "ECONNREFUSED",
      url: `https://me:${clientSecret}@auth.example/?x=${sent}`,
    });
    throw Object.assign(new TypeError("fetch failed"), { cause });
  },
  "a network error with the request on it": (request, sent) => {
    const headers = Object.fromEntries(request.headers);
    const error = new Error(`Request failed: ${sent}`);
    throw Object.assign(error, { config: { headers, data: sent }, request, body: sent, toJSON: () => ({ headers }) });
  },
  "something thrown that is no Error": (_, sent) => {
    throw { sent, [sent]: true };
  },
  "an error that several errors caused": (_, sent) => {
    throw new AggregateError([new Error(sent)], sent, { cause: new Error("y", { cause: sent }) });
  },
};

/** A `fetch` that has one fault, and knows all that was sent. */
export function faulty(fault: Fault) {
  return async (request: Request): Promise<Response> => {
    const body = await request.clone().text();
    const fields = [...new URLSearchParams(body).values()].join(" ");
    const sent = [request.url, ...[...request.headers].flat(), body, fields].join(" ");
    return await fault(request, sent);
  };
}
export type Fetch = ReturnType<typeof faulty>;
