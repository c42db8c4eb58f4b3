import { cookiesIn } from "./cookies.ts";
import type { SecuritySchemeObject } from "./openapi.ts";
import type { Operation } from "./operations.ts";
import { type Problem, problem } from "./problem.ts";

/**
 * Whether a request carries the credentials that its operation requires: one of the alternatives, and all schemes of that one
 * (OpenAPI 3.1.1, section 4.8.30). Presence and form only; any key and any token will do.
 *
 * Ours instead of Prism's, which accepts a request without its key where the key stands beside a scheme that Prism does not know,
 * refuses an Authorization header where security is optional, takes the scheme's name for case-sensitive (against RFC 9110, section
 * 11.1), refuses a password with a colon (RFC 7617, section 2), and finds the cookie `sid` in `xsid=1`.
 */
export function checkSecurity({ security, label }: Operation, headers: Headers, url: URL): Problem | undefined {
  if (security.length === 0) return undefined;
  if (security.some((schemes) => schemes.every((scheme) => isPresent(scheme, headers, url)))) return undefined;

  const wanted = security.map((schemes) => schemes.map(describe).join(" and ")).join(", or ");
  const challenges = [...new Set(security.flat().flatMap(challengesOf))];
  return problem("UNAUTHORIZED", `${label} requires ${wanted}.`, {
    headers: challenges.length > 0 ? { "www-authenticate": challenges.join(", ") } : {},
  });
}

function isPresent(scheme: SecuritySchemeObject, headers: Headers, url: URL): boolean {
  const [, name = "", credentials = ""] = /^\s*([^\s]+)\s+(.*\S)\s*$/.exec(headers.get("authorization") ?? "") ?? [];
  switch (scheme.type) {
    case "apiKey":
      if (scheme.in === "header") return (headers.get(scheme.name) ?? "") !== "";
      if (scheme.in === "query") return (url.searchParams.get(scheme.name) ?? "") !== "";
      return cookiesIn(headers).some(([cookie, value]) => cookie === scheme.name && value !== "");
    case "http":
      if (name.toLowerCase() !== scheme.scheme.toLowerCase()) return false;
      return scheme.scheme.toLowerCase() === "basic" ? isUserAndPassword(credentials) : credentials !== "";
    case "oauth2":
    case "openIdConnect":
      // A token bound to a key travels under another name (RFC 9449, section 7.1).
      return ["bearer", "dpop"].includes(name.toLowerCase()) && credentials !== "";
    case "mutualTLS":
      // Decided below HTTP, where a mock cannot look.
      return true;
  }
}

function isUserAndPassword(credentials: string): boolean {
  try {
    return atob(credentials).includes(":");
  } catch {
    return false;
  }
}

function describe(scheme: SecuritySchemeObject): string {
  if (scheme.type === "apiKey") return `the ${scheme.in === "query" ? "query parameter" : scheme.in} ${scheme.name}`;
  if (scheme.type === "http") return `${scheme.scheme} credentials in the header Authorization`;
  return scheme.type === "mutualTLS" ? "a client certificate" : "a bearer token in the header Authorization";
}

/** The value of WWW-Authenticate (RFC 9110, section 11.6.1); an API key has none. */
function challengesOf(scheme: SecuritySchemeObject): string[] {
  if (scheme.type === "apiKey" || scheme.type === "mutualTLS") return [];
  if (scheme.type !== "http" || scheme.scheme.toLowerCase() === "bearer") return ["Bearer"];
  return [`${scheme.scheme} realm="mock"`];
}
