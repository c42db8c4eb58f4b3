import { redact } from "./redact.ts";

/**
 * Somebody else's error, fit to be the `cause` of ours: its name, message, code, stack and causes. Its other properties stay behind:
 * HTTP libraries hang the request on their errors, and drivers the parameters. So do the queries of URLs, and what is quoted of a text
 * that is no JSON.
 *
 * @param secrets what must not be in a message
 */
export function safeCause(error: unknown, secrets: Iterable<string | undefined> = []): Error {
  return copyOf(error, [...secrets], 0);
}

function copyOf(error: unknown, secrets: readonly (string | undefined)[], depth: number): Error {
  if (!(error instanceof Error)) return new Error("what was thrown is not an Error");
  const name = String(error.name);
  const text = name === "SyntaxError" ? "a text could not be read" : withoutQueries(String(error.message));
  const message = redact(text, secrets);
  const copy = new Error(message);
  if (error.cause !== undefined && depth < 5) hidden(copy, "cause", copyOf(error.cause, secrets, depth + 1));
  hidden(copy, "name", name);
  // The frames say where it was; the lines above them repeat the message.
  const frames = String(error.stack ?? "").match(/^ +at .*$/gm) ?? [];
  hidden(copy, "stack", redact([`${name}: ${message}`, ...frames.map(withoutQueries)].join("\n"), secrets));
  const { code } = error as { code?: unknown };
  // A word, of the kind of ECONNREFUSED or ConnectionRefused; a number is a DOMException's.
  if (typeof code === "string" && /^\w{1,40}$/.test(code)) return Object.assign(copy, { code: redact(code, secrets) });
  return copy;
}

/** Like the built-in property of the same name: not enumerable. */
function hidden(error: Error, name: string, value: unknown): void {
  Object.defineProperty(error, name, { value, enumerable: false, writable: true, configurable: true });
}

function withoutQueries(text: string): string {
  return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#"'<>]*@)?([^\s?#"'<>]*)([?#][^\s"'<>]*)?/gi, "$1$2");
}
