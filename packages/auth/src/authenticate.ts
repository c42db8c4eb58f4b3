import { type Credential, isTokenSource, type TokenContext, type TokenSource } from "./credential.ts";
import { placeCredential } from "./place-credential.ts";
import { assertSecureUrl } from "./secure-url.ts";
import type { SecurityRequirement, SecuritySchemes } from "./security-scheme.ts";
import { type Credentials, selectRequirement } from "./select-requirement.ts";

/** One call as the auth step sees it. */
export interface AuthenticatedCall {
  /** Method and path template, for messages. */
  readonly operation: string;
  /** The alternatives of the operation. */
  readonly security: readonly SecurityRequirement[];
  readonly signal?: AbortSignal;
  /** The body can be read only once: the request is sent as it is, and never again. */
  readonly isStreaming?: boolean;
}

/**
 * Puts the credentials that the contract asks for on a request, and replays it once when a 401 says that a token is no longer
 * good and its source has another one. The request that it is given stays as it was: no middleware ever sees a credential.
 *
 * @param next sends one attempt
 * @throws {AuthError} `no_credential` or `insecure_url`, and whatever a token source throws
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
  const copy = () => (call.isStreaming ? new Request(request) : request.clone());
  if (names.length === 0) return next(copy());
  assertSecureUrl(new URL(request.url));

  const send = async (): Promise<{ response: Response; used: [TokenSource, string, TokenContext][] }> => {
    const used: [TokenSource, string, TokenContext][] = [];
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
      attempt = placeCredential(attempt, scheme, value);
    }
    return { response: await next(attempt), used };
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
