/**
 * The request again, changed or at another URL: of the same class, since a `fetch` that is not the global one may know only its own
 * `Request`, and with what a framework has hung on it (`next` of Next.js).
 */
export function changeRequest(request: Request, init: RequestInit, url: URL | Request = request): Request {
  const { constructor: SameRequest } = request as unknown as { constructor: typeof Request };
  return keepOwn(request, new SameRequest(url, init));
}

/** A copy to send, so that the request stays whole: another attempt needs the body again. */
export function copyRequest(request: Request): Request {
  const copy = request.clone();
  // `clone` makes a plain Request of one of a subclass.
  return copy.constructor === request.constructor ? keepOwn(request, copy) : changeRequest(request, {}, copy);
}

/**
 * The same request at another URL. A body with a known end is read, so that its length is known again: as a stream it would be sent in
 * chunks, which some servers refuse.
 */
export async function moveRequest(request: Request, url: URL, isStreaming = false): Promise<Request> {
  const moved = changeRequest(request, request, url);
  return isStreaming || !moved.body ? moved : changeRequest(moved, { body: await moved.arrayBuffer() });
}

function keepOwn(from: Request, to: Request): Request {
  for (const key of Object.keys(from)) {
    if (!(key in to)) Object.assign(to, { [key]: from[key as keyof Request] });
  }
  return to;
}
