import { AuthError } from "./auth-error.ts";
import type { AuthorizationCode, Session } from "./authorization-code.ts";
import { startCallbackServer } from "./loopback/callback-server.ts";
import { openBrowser } from "./loopback/open-browser.ts";
import { raceSignal } from "./race-signal.ts";
import { isLoopback } from "./secure-url.ts";

export interface LoopbackSignInOptions<Scope extends string = string> {
  readonly scope?: readonly Scope[];
  /** The port to listen on. Default: the redirect URI's, else a free one, which the server has to allow (RFC 8252, section 7.3). */
  readonly port?: number;
  /** Shows the URL to the person, for instance by printing it. Default: opens the machine's browser. */
  readonly open?: (url: URL) => unknown;
  /** How long the person may take, in milliseconds. Default: 300,000. */
  readonly timeoutMs?: number;
  /** Ends the wait. */
  readonly signal?: AbortSignal;
  /** Whose session this is; the same name restores it with `session()`. Default: the only one. */
  readonly tenant?: string;
}

/**
 * Signs a person in from a command-line program (RFC 8252, section 7.3): listens on loopback, opens the browser, takes the callback,
 * shows a small page, and closes. The client's redirect URI has to be on loopback, such as `http://127.0.0.1/callback`.
 *
 * @throws {TypeError} when it is not
 * @throws {AuthError} `sign_in_timeout` when nobody came back in time, `browser_unavailable`, and what `callback` throws
 * @example
 * ```ts
 * import { signInOnLoopback } from "@ledgerkit/auth/loopback";
 *
 * const session = await signInOnLoopback(oauth, { scope: ["read"], open: (url) => console.log(`Open ${url}`) });
 * ```
 */
export async function signInOnLoopback<Scope extends string>(
  oauth: AuthorizationCode<Scope>,
  options: LoopbackSignInOptions<Scope> = {},
): Promise<Session> {
  const { scope, open = openBrowser, timeoutMs = 300_000, signal, tenant } = options;
  const registered = new URL(oauth.redirectUri);
  if (registered.protocol !== "http:" || !isLoopback(registered)) {
    throw new TypeError(`the redirect URI has to be http on loopback to sign in here; it is on ${registered.host}`);
  }
  signal?.throwIfAborted();
  const server = await startCallbackServer(oauth.redirectUri, options.port ?? Number(registered.port));
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const { redirectUri } = server;
    const request = await oauth.authorizationUrl({ redirectUri, ...(scope && { scope }) });
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const message = `Nobody came back from the browser within ${timeoutMs / 1000} s.`;
        reject(new AuthError("sign_in_timeout", message));
      }, timeoutMs);
      // The wait goes on while it opens; only a browser that cannot be opened ends it.
      Promise.resolve(request.url).then(open).catch(reject);
    });
    const came = Promise.race([server.callback(request.state), end]);
    // When the signal ends the wait, what happens to it later is nobody's.
    came.catch(() => {});
    const callback = await raceSignal(came, signal);
    return await oauth
      .callback(callback.url, { ...request, redirectUri, ...(tenant !== undefined && { tenant }) })
      .then(
        async (session) => {
          await callback.answer(true);
          return session;
        },
        async (error: unknown) => {
          await callback.answer(false);
          throw error;
        },
      );
  } finally {
    clearTimeout(timer);
    await server.close();
  }
}
