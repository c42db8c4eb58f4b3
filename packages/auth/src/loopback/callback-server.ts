import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isSameText } from "../is-same-text.ts";

/** A callback that has come, with the browser waiting for a page. */
export interface Callback {
  readonly url: URL;
  /** Shows a last page, and is done when the browser has it. */
  answer(isSignedIn: boolean): Promise<void>;
}

/** Listens on loopback for one callback. */
export interface CallbackServer {
  /** The redirect URI with the port that is listened on. */
  readonly redirectUri: string;
  /** The first callback with this state. Requests that are none of it are answered and change nothing. */
  callback(state: string): Promise<Callback>;
  close(): Promise<void>;
}

/** @param redirectUri http on loopback; its port is replaced */
export async function startCallbackServer(redirectUri: string, port: number): Promise<CallbackServer> {
  const server = createServer();
  const { hostname } = new URL(redirectUri);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    // RFC 8252, section 8.3: the address, and not the name, which may lead elsewhere.
    server.listen(port, hostname === "[::1]" ? "::1" : hostname === "localhost" ? "127.0.0.1" : hostname, resolve);
  });
  const listening = (server.address() as AddressInfo).port;
  // The rest stays to the letter as it was given: servers compare it, but for the port.
  const own = redirectUri.replace(/^(http:\/\/(?:\[[^\]]*\]|[^/:?#]+))(:\d+)?/i, `$1:${listening}`);
  const expected = new URL(own);

  return {
    redirectUri: own,

    callback: (state) =>
      new Promise((resolve) => {
        server.on("request", (request, response) => {
          const url = requestUrl(request, expected);
          if (!url) return void end(response, 404, "There is nothing here.");
          // Any page can send a browser here. What does not know the state does not end the sign-in.
          const given = url.searchParams.getAll("state");
          if (given.length !== 1 || !isSameText(given[0] ?? "", state)) {
            return void end(response, 400, "This is not the sign-in that the program is waiting for.");
          }
          resolve({
            url,
            answer: (isSignedIn) =>
              isSignedIn
                ? end(response, 200, "You are signed in. You can close this window.")
                : end(response, 400, "The sign-in did not work. The program says why. You can close this window."),
          });
        });
      }),

    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The URL of a request for the callback; undefined for any other. A foreign Host is a page that has a name of its own for loopback. */
function requestUrl({ method, url = "", headers }: IncomingMessage, expected: URL): URL | undefined {
  if (method !== "GET" || headers.host !== expected.host || !URL.canParse(url, expected)) return undefined;
  const asked = new URL(url, expected);
  return asked.origin === expected.origin && asked.pathname === expected.pathname ? asked : undefined;
}

function end(response: ServerResponse, status: number, sentence: string): Promise<void> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${sentence}</title><p>${sentence}</p></html>`;
  return new Promise((resolve) => {
    // A browser that does not take the page does not keep the program.
    const timer = setTimeout(resolve, 1_000);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
    response.writeHead(status, {
      "Content-Type": "text/html; charset=utf-8",
      // The page's address holds the code.
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "Content-Security-Policy": "default-src 'none'",
      Connection: "close",
    });
    response.end(page);
  });
}
