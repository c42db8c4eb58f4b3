import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";

export interface AuthorizationServer extends AsyncDisposable {
  readonly url: string;
  readonly provider: Provider;
  /** Requests to the token endpoint so far, by grant and outcome. */
  readonly tokenRequests: { grant: string; ok: boolean }[];
}

export const client = {
  client_id: "acme",
  client_secret: "CANARY-client-secret",
  redirect_uri: "http://127.0.0.1:9/callback",
};

/**
 * A real OAuth server (oidc-provider) on loopback: PKCE is compulsory, refresh tokens rotate, and the use of a spent one revokes
 * the whole family.
 *
 * @param isNative the client is an app: its redirect URI may have any port on loopback (RFC 8252, section 7.3)
 * @param signInByItself ends the interaction without a person; off where a browser fills in the forms
 */
export async function startAuthorizationServer({
  accessTokenSeconds = 300,
  isNative = false,
  signInByItself = true,
  redirectUri = client.redirect_uri,
}: {
  accessTokenSeconds?: number;
  isNative?: boolean;
  signInByItself?: boolean;
  redirectUri?: string;
} = {}): Promise<AuthorizationServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.client_id,
        client_secret: client.client_secret,
        redirect_uris: [redirectUri],
        application_type: isNative ? "native" : "web",
        grant_types: ["authorization_code", "refresh_token", "client_credentials"],
        scope: "openid offline_access read write",
      },
      {
        client_id: "poster",
        client_secret: client.client_secret,
        redirect_uris: [],
        response_types: [],
        grant_types: ["client_credentials"],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    scopes: ["openid", "offline_access", "read", "write"],
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: !signInByItself } },
    pkce: { required: () => true },
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      RefreshToken: 3600,
      Grant: 3600,
      Interaction: 60,
      Session: 3600,
      IdToken: 60,
    },
    cookies: { keys: ["CANARY-cookie-key"] },
    findAccount: async (_, accountId) => ({ accountId, claims: async () => ({ sub: accountId }) }),
    ...(signInByItself && { interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` } }),
  };
  const provider = quietly(() => new Provider(url, configuration));
  const tokenRequests: AuthorizationServer["tokenRequests"] = [];
  provider.on("grant.success", ({ oidc }) =>
    tokenRequests.push({ grant: String(oidc.params?.["grant_type"]), ok: true }),
  );
  provider.on("grant.error", ({ oidc }) =>
    tokenRequests.push({ grant: String(oidc.params?.["grant_type"]), ok: false }),
  );
  if (signInByItself) provider.use(endInteraction(provider));
  server.on("request", provider.callback());
  return {
    url,
    provider,
    tokenRequests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Without its warnings that it is a development set-up, which is what it is for. */
function quietly<T>(make: () => T): T {
  const { warn, info } = console;
  console.warn = console.info = () => {};
  try {
    return make();
  } finally {
    Object.assign(console, { warn, info });
  }
}

type Middleware = Parameters<Provider["use"]>[0];

/** What a person does on the sign-in and consent pages. */
function endInteraction(provider: Provider): Middleware {
  return async (context, next) => {
    if (!context.path.startsWith("/interaction/")) return next();
    const { prompt, params, session } = await provider.interactionDetails(context.req, context.res);
    if (prompt.name === "login") {
      context.respond = false;
      return provider.interactionFinished(context.req, context.res, { login: { accountId: "ada" } });
    }
    const grant = new provider.Grant({ accountId: session?.accountId ?? "ada", clientId: String(params["client_id"]) });
    grant.addOIDCScope(String(params["scope"]));
    const grantId = await grant.save();
    context.respond = false;
    return provider.interactionFinished(context.req, context.res, { consent: { grantId } });
  };
}

/** Follows redirects with cookies, as a browser does, until one leads to `target`. */
export async function followTo(start: URL, target: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let hops = 0; hops < 15; hops += 1) {
    if (url.href.startsWith(target)) return url;
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (!location)
      throw new Error(`no redirect from ${url.pathname}: HTTP ${response.status} ${await response.text()}`);
    url = new URL(location, url);
  }
  throw new Error("too many redirects");
}
