import type { TokenEndpointResponse } from "oauth4webapi";
import { AuthError } from "./auth-error.ts";
import { type TokenSet, tokenSet } from "./token-set.ts";

/** `tokenSet` for an answer that oauth4webapi has checked. */
export function oauthTokens(response: TokenEndpointResponse, sentAt: number, previous?: TokenSet): TokenSet {
  const tokens = tokenSet(response, sentAt, previous);
  if (!tokens) throw new AuthError("token_request_failed", "The token endpoint's answer has no access_token.");
  return tokens;
}
