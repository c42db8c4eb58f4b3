import { authenticate, type Credentials } from "@ledgerkit/auth";
import { isTokenRefused } from "../token-refused.ts";
import { freshRequest } from "./fresh-request.ts";
import type { Step } from "./step.ts";

/** Puts the credentials on, and replays once with a new token after a 401 that says that the token is at fault. */
export function auth(credentials: Credentials): Step {
  return (request, next, call) =>
    authenticate(
      call.contract.securitySchemes,
      credentials,
      request,
      call,
      next,
      () => freshRequest(request, call),
      (response) => isTokenRefused(response, call.contract.errors),
    );
}
