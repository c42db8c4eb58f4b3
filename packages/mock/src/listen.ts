import { serve as startServer } from "srvx";
import { problem, problemResponse } from "./problem.ts";
import type { Serve } from "./serve.ts";

export interface ListenOptions {
  /** TCP port. Default 0: any that is free. */
  readonly port?: number;
  /** Address to listen on. Default `127.0.0.1`: nobody but this machine. */
  readonly host?: string;
}

/** A mock that listens. Ends with `close`, or with the block of an `await using`. */
export interface MockServer extends AsyncDisposable {
  /** Without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, and ends the connections that are open. */
  close(): Promise<void>;
}

export async function listen(serve: Serve, { port = 0, host = "127.0.0.1" }: ListenOptions): Promise<MockServer> {
  const server = startServer({
    port,
    hostname: host,
    manual: true,
    silent: true,
    gracefulShutdown: false,
    // Whatever the header Host says, the request has arrived here: the same rule as for a loopback origin.
    fetch: (request) => serve(request, new URL(request.url), true),
    error: (error) => problemResponse(problem("UNKNOWN", error instanceof Error ? error.message : String(error))),
  });
  try {
    await server.serve();
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== "EADDRINUSE") throw cause;
    throw new Error(
      `[@ledgerkit/mock] port ${port} on ${host} is taken: stop what listens there, choose another port, or leave it out for a free one`,
      { cause },
    );
  }
  const url = (server.url ?? "").replace(/\/$/, "");
  const close = async () => {
    await server.close(true);
  };
  return { url, port: Number(new URL(url).port || 80), close, [Symbol.asyncDispose]: close };
}
