import * as oauth from "oauth4webapi";
import { AuthError } from "./auth-error.ts";

/**
 * Checks a redirect: `error`, `state`, `iss` where it is there (RFC 9207), and `code`.
 *
 * @throws {AuthError} `callback_refused` when the redirect says no, `callback_invalid` when it is not this sign-in's
 */
export function checkCallback(
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  url: URL,
  state: string,
): URLSearchParams {
  try {
    const parameters = oauth.validateAuthResponse(server, client, url, state);
    if (parameters.get("code")) return parameters;
  } catch (error) {
    if (error instanceof oauth.AuthorizationResponseError) {
      const description = error.error_description ? ` (${error.error_description})` : "";
      throw new AuthError("callback_refused", `The sign-in was refused: ${error.error}${description}.`, {
        oauthError: error.error,
      });
    }
    // The message of oauth4webapi names the parameter; its cause holds the whole query with the code in it.
    const reason = error instanceof Error ? error.message : "it cannot be read";
    throw new AuthError("callback_invalid", `The redirect does not belong to this sign-in: ${reason}.`);
  }
  throw new AuthError("callback_invalid", "The redirect does not belong to this sign-in: it has no code.");
}
