import { authenticate, type Credentials } from "@ledgerkit/auth";
import { isTokenRefused } from "../token-refused.ts";
import type { Step } from "./step.ts";

/** Puts the credentials on, and replays once with a new token after a 401 that says that the token is at fault. */
export function auth(credentials: Credentials): Step {
  return (request, next, { contract, operation, facts, signal, isStreaming, origin }) =>
    authenticate(
      contract.securitySchemes,
      credentials,
      request,
      { operation, security: facts.security ?? contract.security, signal, isStreaming, origin },
      next,
      (response) => isTokenRefused(response, contract.errors),
    );
}
