import { AuthError } from "./auth-error.ts";
import { changeRequest, copyRequest } from "./change-request.ts";
import { type Credential, isTokenSource, type TokenContext, type TokenSource } from "./credential.ts";
import { hideUrl } from "./hide-url.ts";
import { placeCredential } from "./place-credential.ts";
import { assertSecureUrl } from "./secure-url.ts";
import type { SecurityRequirement, SecuritySchemes } from "./security-scheme.ts";
import { type Credentials, selectRequirement } from "./select-requirement.ts";
import { rememberSecrets, secretForms } from "./sent-secrets.ts";

/** One call as the auth step sees it. */
export interface AuthenticatedCall {
  /** Method and path template, for messages. */
  readonly operation: string;
  /** The alternatives of the operation. */
  readonly security: readonly SecurityRequirement[];
  readonly signal?: AbortSignal;
  /** The server that the credentials belong to. A request to any other is refused: a middleware may have turned it there. */
  readonly origin?: string;
  /** The body can be read only once: the request is sent as it is, and never again. */
  readonly isStreaming?: boolean;
}

/**
 * Puts the credentials that the contract asks for on a request, and replays it once when a 401 says that a token is no longer
 * good and its source has another one. The request that it is given stays as it was: no middleware ever sees a credential.
 *
 * @param next sends one attempt
 * @throws {AuthError} `no_credential`, `insecure_url` or `foreign_origin`, and whatever a token source throws
 */
export async function authenticate(
  schemes: SecuritySchemes,
  credentials: Credentials,
  request: Request,
  call: AuthenticatedCall,
  next: (request: Request) => Promise<Response>,
  isTokenRefused: (response: Response) => boolean | Promise<boolean> = is401,
): Promise<Response> {
  const requirement = selectRequirement(call.security, credentials, call.operation);
  const names = Object.keys(requirement);
  // Each attempt is a copy: the next one needs the body again, and no middleware may see a credential.
  const copy = () => (call.isStreaming ? changeRequest(request, {}) : copyRequest(request));
  if (names.length === 0) return next(copy());
  const url = new URL(request.url);
  assertSecureUrl(url);
  if (url.origin !== (call.origin ?? url.origin)) {
    throw new AuthError(
      "foreign_origin",
      `${call.operation}: the request was turned to ${url.origin}, but its credentials belong to ${call.origin}.`,
    );
  }

  const send = async (): Promise<{ response: Response; used: [TokenSource, string, TokenContext][] }> => {
    const used: [TokenSource, string, TokenContext][] = [];
    const secrets: string[] = [];
    let attempt = copy();
    for (const name of names) {
      const scheme = schemes[name];
      const credential = credentials[name] as Credential;
      if (!scheme) throw new TypeError(`the contract has no security scheme "${name}"`);
      let value: string;
      if (isTokenSource(credential)) {
        const context: TokenContext = {
          scopes: requirement[name] ?? [],
          request,
          ...(call.signal && { signal: call.signal }),
        };
        value = await credential.getToken(context);
        used.push([credential, value, context]);
      } else {
        value = credential;
      }
      attempt = await placeCredential(attempt, name, scheme, value, call.isStreaming);
      secrets.push(...secretForms(scheme, value, attempt));
    }
    rememberSecrets(attempt, secrets);
    const response = await next(attempt);
    if (!response.ok) rememberSecrets(response, secrets);
    const isInUrl = names.some((name) => (schemes[name] as { in?: string }).in === "query");
    return { response: isInUrl ? hideUrl(response, request.url) : response, used };
  };

  const { response, used } = await send();
  if (used.length === 0 || call.isStreaming || !(await isTokenRefused(response))) return response;
  for (const [source, token, context] of used) {
    if (await source.refused?.(token, context)) {
      // The refused answer is dropped; reading nothing of it would keep its connection.
      await response.body?.cancel();
      return (await send()).response;
    }
  }
  return response;
}

function is401(response: Response): boolean {
  return response.status === 401;
}
