import { isLoopback } from "./loopback.ts";
import type { Serve } from "./serve.ts";

export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export function createFetch(serve: Serve): MockFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const response = await untilAborted(serve(request, url, isLoopback(url)), request.signal);
    if (
      request.redirect === "error" &&
      response.status >= 300 &&
      response.status < 400 &&
      response.headers.has("location")
    ) {
      throw new TypeError(
        `[@ledgerkit/mock] the answer is a redirect (${response.status}), which this request excludes`,
      );
    }
    return response;
  };
}

function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
