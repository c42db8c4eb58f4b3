/**
 * Sends a request and follows redirects within its origin, for reads only. A redirect to elsewhere comes back as the answer:
 * `fetch` would follow it and take along every header but `Authorization`, and providers put credentials in others too.
 */
export async function followRedirects(
  request: Request,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  let current = request;
  let response = await fetch(current);
  for (let hops = 0; hops < 5 && isRead(request) && isRedirect(response); hops += 1) {
    const location = response.headers.get("Location");
    if (!location || !URL.canParse(location, current.url)) return response;
    const target = new URL(location, current.url);
    if (target.origin !== new URL(current.url).origin) return response;
    await response.body?.cancel();
    current = new Request(target, current);
    response = await fetch(current);
  }
  return response;
}

function isRead({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}

function isRedirect({ status }: Response): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
