import { AuthError } from "./auth-error.ts";
import { copyRequest } from "./change-request.ts";
import { type Credential, isTokenSource, type TokenContext, type TokenSource } from "./credential.ts";
import { discard } from "./discard.ts";
import { hideUrl } from "./hide-url.ts";
import { placeCredential } from "./place-credential.ts";
import { redact } from "./redact.ts";
import { assertSecureUrl } from "./secure-url.ts";
import type { SecurityRequirement, SecurityScheme, SecuritySchemes } from "./security-scheme.ts";
import { type Credentials, selectRequirement } from "./select-requirement.ts";
import { rememberSecrets, secretForms } from "./sent-secrets.ts";

/** One call as the auth step sees it. */
export interface AuthenticatedCall {
  /** Method and path template, for messages. */
  readonly operation: string;
  /** The alternatives of the operation. */
  readonly security: readonly SecurityRequirement[];
  /** Ends the call. Asked for its signal only when something has to be waited for: most tokens are at hand. */
  readonly deadline?: { readonly signal: AbortSignal };
  /** The server that the credentials belong to. A request to any other is refused: a middleware may have turned it there. */
  readonly origin?: string;
  /** The body can be read only once: the request is sent as it is, and never again. */
  readonly isStreaming?: boolean;
  /** Is set to what of the attempt under way must not be shown: for errors about it. */
  secrets?: (() => readonly string[]) | undefined;
}

/**
 * Puts the credentials that the contract asks for on a request, and replays it once when a 401 says that a token is no longer
 * good and its source has another one.
 *
 * @param next sends one attempt
 * @param fresh the request of one attempt, to put credentials on; a copy by default, so that the request itself never has any
 * @throws {AuthError} `no_credential`, `insecure_url` or `foreign_origin`, and whatever a token source throws
 */
export async function authenticate(
  schemes: SecuritySchemes,
  credentials: Credentials,
  request: Request,
  call: AuthenticatedCall,
  next: (request: Request) => Promise<Response>,
  fresh: () => Request = () => copyRequest(request),
  isTokenRefused: (response: Response) => boolean | Promise<boolean> = is401,
): Promise<Response> {
  const requirement = selectRequirement(call.security, credentials, call.operation);
  const names = Object.keys(requirement);
  if (names.length === 0) return next(fresh());
  assertPlace(request.url, call);

  for (let isReplay = false; ; isReplay = true) {
    const placed: Placed[] = [];
    let attempt = fresh();
    for (const name of names) {
      const scheme = schemes[name];
      if (!scheme) throw new TypeError(`the contract has no security scheme "${name}"`);
      const taken = take(scheme, credentials[name] as Credential, requirement[name] ?? [], call);
      const one = "then" in taken ? await taken : taken;
      if (!one.value) throw new AuthError("no_credential", `${call.operation}: the credential ${name} is empty.`);
      const changed = placeCredential(attempt, name, scheme, one.value, call.isStreaming);
      attempt = "then" in changed ? await changed : changed;
      placed.push(one);
    }
    call.secrets = () => placed.flatMap(({ scheme, value }) => secretForms(scheme, value, attempt));
    const answer = await next(attempt);
    // A server that moves a request repeats its query, the key included: then it is in the URL that was asked for as well.
    const response = placed.some(isInUrl) ? hideUrl(answer, redact(request.url, call.secrets())) : answer;
    if (response.ok) return response;
    rememberSecrets(response, call.secrets());
    if (isReplay || call.isStreaming || !placed.some(({ source }) => source)) return response;
    if (!(await isTokenRefused(response)) || !(await hasAnother(placed))) return response;
    // The refused answer is dropped; reading nothing of it would keep its connection.
    discard(response.body);
  }
}

/** A credential as it is on one attempt, and where it came from if it is a token. */
interface Placed {
  readonly scheme: SecurityScheme;
  readonly value: string;
  readonly source?: TokenSource;
  readonly context?: TokenContext;
}

function take(
  scheme: SecurityScheme,
  credential: Credential,
  scopes: readonly string[],
  call: AuthenticatedCall,
): Placed | Promise<Placed> {
  if (!isTokenSource(credential)) return { scheme, value: credential };
  const context: TokenContext = {
    scopes,
    get signal() {
      return call.deadline?.signal;
    },
  };
  const given = credential.getToken(context);
  const placed = (value: string) => ({ scheme, value, source: credential, context });
  // Not every promise is one of ours: test runners run code beside it, and what others give may only look like one.
  return typeof given === "string" ? placed(given) : Promise.resolve(given).then(placed);
}

/** Whether a source has another token than the one that was refused. The first that has one is enough. */
async function hasAnother(placed: readonly Placed[]): Promise<boolean> {
  for (const { source, value, context } of placed) {
    if (source && context && (await source.refused?.(value, context))) return true;
  }
  return false;
}

function isInUrl({ scheme }: Placed): boolean {
  return scheme.type === "apiKey" && scheme.in === "query";
}

/** Refuses to take credentials to another server, or over plain http. */
function assertPlace(url: string, { operation, origin }: AuthenticatedCall): void {
  // Every call comes by here; few have to be looked at twice.
  if (origin?.startsWith("https://") && url.startsWith(`${origin}/`)) return;
  const place = new URL(url);
  assertSecureUrl(place);
  if (place.origin === (origin ?? place.origin)) return;
  throw new AuthError(
    "foreign_origin",
    `${operation}: the request was turned to ${place.origin}, but its credentials belong to ${origin}.`,
  );
}

function is401(response: Response): boolean {
  return response.status === 401;
}
