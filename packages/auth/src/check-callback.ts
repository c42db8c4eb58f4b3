import * as oauth from "oauth4webapi";
import { AuthError } from "./auth-error.ts";
import { isSameText } from "./is-same-text.ts";

/**
 * Checks a redirect: `state`, `iss` where it is there (RFC 9207), `error`, and `code`.
 *
 * @throws {AuthError} `callback_refused` when the redirect says no, `callback_invalid` when it is not this sign-in's
 */
export function checkCallback(
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  callback: string | URL,
  state: string,
): URLSearchParams {
  // The platform's own error would show the whole text, with the code in it.
  if (!URL.canParse(String(callback))) throw invalid("it is not an absolute URL");
  // Without a state to compare with, a redirect that has none either would pass.
  if (typeof state !== "string" || state === "") throw invalid("no sign-in is under way (its state is missing)");
  const url = new URL(callback);
  const given = url.searchParams.getAll("state");
  if (given.length !== 1 || !isSameText(given[0] ?? "", state)) {
    throw invalid(given.length ? "its state is another one" : "it has no state");
  }
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
    throw invalid(error instanceof Error ? error.message : "it cannot be read");
  }
  throw invalid("it has no code");
}

function invalid(reason: string): AuthError {
  return new AuthError("callback_invalid", `The redirect does not belong to this sign-in: ${reason}.`);
}
