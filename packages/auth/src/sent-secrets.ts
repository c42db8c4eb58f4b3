import { redact } from "./redact.ts";
import type { SecurityScheme } from "./security-scheme.ts";

const sent = new WeakMap<Response, readonly string[]>();

/** Remembers what of an answer must not be shown, beside what is known already: servers repeat what they were sent. */
export function rememberSecrets(response: Response, secrets: readonly string[]): void {
  const known = sent.get(response);
  sent.set(response, known ? [...known, ...secrets] : secrets);
}

/**
 * A credential as it could be repeated: in Basic also the password by itself, and what both are encoded to. Contracts declare ids of
 * tenants as keys in headers, too; those are no secrets, and worth reading.
 */
export function secretForms(scheme: SecurityScheme, value: string, request: Request): string[] {
  if (scheme.type === "apiKey" && scheme.in === "header" && !/key|token|secret|auth|sign/i.test(scheme.name)) return [];
  if (scheme.type !== "http" || scheme.scheme !== "basic") return [value];
  const encoded = request.headers.get("Authorization")?.replace("Basic ", "") ?? "";
  return [value, value.slice(value.indexOf(":") + 1), encoded];
}

/**
 * What an answer says, with the credentials of its request taken out of every text in it: fit for an error that is thrown, and logged. The
 * same value if there is none in it.
 */
export function withoutSecrets<T>(value: T, response: Response): T {
  const secrets = sent.get(response);
  return secrets?.length ? (clean(value, secrets) as T) : value;
}

function clean(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return redact(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => clean(item, secrets));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(
    ([name, item]) => [redact(name, secrets), clean(item, secrets), item] as const,
  );
  return entries.every(([name, item, before]) => item === before && Object.hasOwn(value, name))
    ? value
    : Object.fromEntries(entries);
}
