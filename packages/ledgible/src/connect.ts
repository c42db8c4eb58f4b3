import { AuthorizationCode, randomState, type Session, type TokenSettings, tokenSettings } from "@ledgerkit/auth";
import {
  type ConnectionOptions,
  navigationUrl,
  oauthEndpoints,
  refuseInBrowser,
  requireOptions,
  userAgent,
} from "@ledgerkit/client";
import { contract } from "./generated/contract.ts";
import type { paths } from "./generated/types.ts";

export interface LedgibleConnectOptions
  extends Pick<
      ConnectionOptions<typeof contract>,
      "environment" | "baseUrl" | "fetch" | "userAgent" | "dangerouslyAllowBrowser"
    >,
    TokenSettings {
  /** Default: `LEDGIBLE_CLIENT_ID`. */
  readonly clientId?: string;
  /** Default: `LEDGIBLE_CLIENT_SECRET`. */
  readonly clientSecret?: string;
  /** Exactly as it is in the client's OAuth profile. */
  readonly redirectUri: string;
  /** A server of the hosted pages in place of the contract's, such as a mock. */
  readonly pages?: string;
}

export interface LinkOptions {
  /** The exchange's slug, such as `kraken`. */
  readonly exchangeName: string;
  /** Your own id of the user. */
  readonly userId: string;
  /** The branding to show. */
  readonly appId?: string;
}

export interface UpdateOptions extends LinkOptions {
  readonly dataSourceId: string;
}

/** A page to send a user to. Keep `state` with the user's browser session until the callback. */
export interface HostedLink {
  readonly url: URL;
  readonly state: string;
}

export interface LedgibleConnect {
  /**
   * The page where a user links an exchange.
   *
   * @throws {TypeError} when a member is empty
   */
  requestUrl(options: LinkOptions): HostedLink;
  /**
   * The page where a user repairs a link. The provider wants the access token in this URL: build it when the user clicks, and do
   * not log it.
   *
   * @throws {TypeError} when a member is empty
   * @throws {AuthError} `session_expired` and the like, when there is no token to put in
   */
  updateUrl(options: UpdateOptions, session: Session): Promise<HostedLink>;
  /**
   * Checks the redirect (its `state` is the link's, it carries no error, it was not taken before), exchanges its code and gives the
   * session, which is kept under the user's id.
   *
   * @param url the URL that the browser was redirected to, whole
   * @throws {AuthError} `callback_refused`, `callback_invalid`, `token_request_refused` or `token_request_failed`
   */
  callback(url: string | URL, options: { state: string; userId: string }): Promise<Session>;
  /**
   * The session of a user who linked before.
   *
   * @throws {TypeError} when the id is empty
   */
  session(userId: string): Session;
}

/**
 * The hosted link flow of v1: send a user to a page of Ledgible's, and take the callback.
 *
 * @throws {AuthError} `insecure_url` when the redirect URI is http elsewhere than on loopback
 * @throws {TypeError} when an option is missing, or the client secret is given in a web page
 * @example
 * ```ts
 * const connect = ledgibleConnect({ redirectUri: "https://app.example.com/callback" });
 * const { url, state } = connect.requestUrl({ exchangeName: "kraken", userId: "user-1" });
 * // … the user comes back to the redirect URI …
 * const session = await connect.callback(request.url, { state, userId: "user-1" });
 * ```
 */
export function ledgibleConnect(options: LedgibleConnectOptions): LedgibleConnect {
  const { clientId, clientSecret } = requireOptions(contract.name, options, {
    clientId: "LEDGIBLE_CLIENT_ID",
    clientSecret: "LEDGIBLE_CLIENT_SECRET",
  });
  refuseInBrowser(contract.name, "clientSecret", options);
  const { environment, redirectUri, baseUrl, fetch, pages } = options;
  const agent = userAgent(contract, options.userAgent);
  const hosted = { environment, baseUrl: pages };
  const oauth = new AuthorizationCode({
    endpoints: oauthEndpoints(contract, "ledgibleOAuth", "authorizationCode", { environment, baseUrl }),
    clientId,
    clientSecret,
    redirectUri,
    // The hosted pages have no place for a code challenge.
    pkce: false,
    ...tokenSettings(options),
    ...(fetch && { fetch }),
    ...(agent !== undefined && { userAgent: agent }),
  });

  return {
    requestUrl({ exchangeName, userId, appId }) {
      requireMembers({ exchangeName, userId, appId: appId ?? "none" });
      const state = randomState();
      const query = {
        user_id: userId,
        redirect_uri: redirectUri,
        client_id: clientId,
        state,
        ...(appId !== undefined && { appId }),
      };
      const url = navigationUrl<paths, "/request/{exchangeName}">(
        contract,
        "/request/{exchangeName}",
        { path: { exchangeName }, query },
        hosted,
      );
      return { url, state };
    },

    async updateUrl({ exchangeName, userId, dataSourceId, appId }, session) {
      requireMembers({ exchangeName, userId, dataSourceId, appId: appId ?? "none" });
      const state = randomState();
      const token = await session.getToken();
      const query = {
        user_id: userId,
        token,
        data_source_id: dataSourceId,
        state,
        ...(appId !== undefined && { appId }),
      };
      const url = navigationUrl<paths, "/auth/{exchangeName}/update">(
        contract,
        "/auth/{exchangeName}/update",
        { path: { exchangeName }, query },
        hosted,
      );
      return { url, state };
    },

    async callback(url, { state, userId }) {
      requireMembers({ userId });
      return await oauth.callback(url, { state, tenant: userId });
    },

    session(userId) {
      requireMembers({ userId });
      return oauth.session(userId);
    },
  };
}

/** A page that is opened without one of these shows the wrong user, or nothing; a session without a user would be everybody's. */
function requireMembers(members: { readonly [name: string]: string }): void {
  for (const [name, value] of Object.entries(members)) {
    if (typeof value !== "string" || value.trim() === "") throw new TypeError(`[${contract.name}] ${name} is empty.`);
  }
}
