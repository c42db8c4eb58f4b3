/** A browser's question before a request with headers or a method that forms cannot send (Fetch standard, section 3.3). */
export function isPreflight({ method, headers }: Request): boolean {
  return method === "OPTIONS" && headers.has("Access-Control-Request-Method");
}

/** Yes to whatever was asked. */
export function preflightAnswer({ headers }: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": headers.get("Access-Control-Request-Method") ?? "",
      "Access-Control-Allow-Headers": headers.get("Access-Control-Request-Headers") ?? "",
      // Asked again each time, so that every question is seen.
      "Access-Control-Max-Age": "0",
    },
  });
}

/** Lets any page read the answer, with the headers that a client makes use of. */
export function allowOrigin(response: Response): Response {
  const readable = "Date, Retry-After, X-Request-ID, X-RateLimit-Remaining, X-RateLimit-Reset";
  const headers = new Headers(response.headers);
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Access-Control-Expose-Headers", readable);
  return new Response(response.body, { status: response.status, headers });
}
