import { type Problem, problem } from "./problem.ts";

/** What a request asks of the mock with the header Prefer (RFC 7240), in Prism's words. */
export interface Preference {
  /** The status of the answer. */
  readonly code?: number;
  /** The name of the example. */
  readonly example?: string;
  /** Made up from the schema instead of taken from an example. */
  readonly dynamic?: boolean;
}

/** `Prefer: code=404, example=gone` → `{ code: 404, example: "gone" }`. Preferences of other kinds are not for us. */
export function readPrefer(headers: Headers): Preference | Problem {
  const preferences = new Map(
    [...(headers.get("prefer") ?? "").matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;]+))/g)].map(
      ([, name = "", quoted, plain = ""]) => [name.toLowerCase(), quoted ?? plain],
    ),
  );
  const code = preferences.get("code");
  const example = preferences.get("example");
  const dynamic = preferences.get("dynamic");
  // A response cannot be made with a status below 200.
  if (code !== undefined && !/^[2-5]\d\d$/.test(code)) {
    return problem("NOT_FOUND", "The code in the header Prefer is not a status from 200 to 599.");
  }
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic === "true" }),
  };
}
