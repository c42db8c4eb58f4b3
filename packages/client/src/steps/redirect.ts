import { discard, moveRequest } from "@ledgerkit/auth";
import { freshRequest } from "./fresh-request.ts";
import type { Call, Next, Step } from "./step.ts";

/**
 * Follows redirects within the origin, each with credentials of its own. One to elsewhere comes back as the answer: `fetch` would follow
 * it and take along every header but `Authorization`, and providers put credentials in others too.
 *
 * A write is sent on by 307 and 308 alone, which keep method and body. After 301, 302 and 303 `fetch` would make a GET of it (Fetch, HTTP-redirect
 * fetch), and the answer to that would be taken for the answer to the write.
 */
export const redirect: Step = (request, next, call) =>
  next(request).then((response) =>
    response.status < 300 || response.status > 308 || call.redirect === "manual" || call.isStreaming
      ? response
      : follow(request, response, next, call),
  );

async function follow(request: Request, answer: Response, next: Next, call: Call): Promise<Response> {
  const { method } = request;
  const statuses = method === "GET" || method === "HEAD" ? [301, 302, 303, 307, 308] : [307, 308];
  let current = request;
  let response = answer;
  for (let hops = 0; hops < 5 && statuses.includes(response.status); hops += 1) {
    const location = response.headers.get("Location");
    if (!location || !URL.canParse(location, current.url)) return response;
    const target = new URL(location, current.url);
    // A URL with credentials of its own leads elsewhere too: no Request can have one (Fetch, 5.4).
    if (target.origin !== new URL(current.url).origin || target.username || target.password) return response;
    discard(response.body);
    // Not the request itself: a retry needs the body again.
    current = await moveRequest(freshRequest(current, call), target);
    // A hop is a part of its attempt.
    call.attempts -= 1;
    response = await next(current);
  }
  return response;
}
