import type { AuthorizationCode, AuthorizationRequest } from "@ledgerkit/auth";
import { AuthError, type BigLedger } from "@ledgerkit/bigledger";

export interface AppOptions {
  oauth: AuthorizationCode<"read:accounts">;
  /** A client that acts for one signed-in person. */
  clientFor: (session: ReturnType<AuthorizationCode["session"]>) => BigLedger;
}

/**
 * A web app whose users sign in at the provider. The browser holds nothing but a random id; sign-ins under way are kept here for ten
 * minutes, tokens in the store of `oauth` (Redis, so that every process of the app finds them).
 */
export function createApp({ oauth, clientFor }: AppOptions): (request: Request) => Promise<Response> {
  const signIns = new Map<string, AuthorizationRequest>();

  return async (request) => {
    const url = new URL(request.url);
    const visitor = /visitor=([0-9a-f-]{36})/.exec(request.headers.get("cookie") ?? "")?.[1];

    switch (url.pathname) {
      case "/sign-in": {
        const id = crypto.randomUUID();
        const signIn = await oauth.authorizationUrl({ scope: ["read:accounts"] });
        signIns.set(id, signIn);
        setTimeout(() => signIns.delete(id), 600_000).unref();
        return redirect(signIn.url.href, `visitor=${id}; HttpOnly; SameSite=Lax; Path=/; Max-Age=86400`);
      }
      case "/callback": {
        const signIn = visitor === undefined ? undefined : signIns.get(visitor);
        if (!visitor || !signIn) return page("This sign-in is not known here. Begin again: /sign-in", 400);
        // Used once, whatever comes of it: a second callback with the same state is somebody else's.
        signIns.delete(visitor);
        await oauth.callback(url, { ...signIn, tenant: visitor });
        return redirect("/accounts");
      }
      case "/accounts": {
        if (!visitor) return redirect("/sign-in");
        const { data, error, status } = await clientFor(oauth.session(visitor)).GET("/accounts");
        if (error) return page(`The provider answered ${status}: ${error.error.code}`, 502);
        return page(data.data.map(({ name }) => name).join("\n"));
      }
      case "/sign-out": {
        if (visitor) await oauth.session(visitor).invalidate();
        return redirect("/", "visitor=; Max-Age=0; Path=/");
      }
      default:
        return page("Sign in: /sign-in");
    }
  };
}

/** What a failed sign-in or an ended session looks like to the user; anything else is a bug, and stays one. */
export function explain(error: unknown): Response {
  if (!(error instanceof AuthError)) throw error;
  if (error.code === "session_expired") return redirect("/sign-in");
  return page(`The sign-in did not work (${error.code}). Begin again: /sign-in`, 400);
}

function page(text: string, status = 200): Response {
  return new Response(text, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

function redirect(location: string, cookie?: string): Response {
  return new Response(null, { status: 303, headers: { location, ...(cookie && { "set-cookie": cookie }) } });
}
