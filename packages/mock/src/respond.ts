import { essence, isJson } from "./media-type.ts";
import type { Answer } from "./prism.ts";
import { type Problem, problem } from "./problem.ts";

/** They frame a message; whoever sends it sets them, and an example of one would break it (RFC 9110, sections 7.6.1 and 8.4 to 8.6). */
const FRAMING = [
  "content-type",
  "content-encoding",
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "upgrade",
];

/** Must not have a body (Fetch, section 2.2.3). */
const NULL_BODY = [204, 205, 304];

export function respond({ status, mediaType, headers: declared, body }: Answer): Response | Problem {
  const headers = new Headers();
  for (const [name, value] of Object.entries(declared)) {
    if (value === undefined || value === null || FRAMING.includes(name.toLowerCase())) continue;
    headers.append(name, headerText(value));
  }
  if (mediaType !== undefined) headers.set("content-type", mediaType);
  if (mediaType === undefined || NULL_BODY.includes(status)) return new Response(null, { status, headers });

  const text = bodyText(body, mediaType);
  if (text === undefined) {
    return problem(
      "VIOLATIONS",
      `An answer in ${mediaType} has to be text; its example or schema in the contract is an object.`,
    );
  }
  return new Response(text, { status, headers });
}

function bodyText(body: unknown, mediaType: string): string | undefined {
  if (isJson(mediaType)) return JSON.stringify(body);
  if (typeof body !== "object" || body === null) return String(body);
  // A schema for a stream of events usually describes the data of one.
  return essence(mediaType) === "text/event-stream" ? `data: ${JSON.stringify(body)}\n\n` : undefined;
}

/** In the style `simple`, the only one that headers have (OpenAPI 3.1.1, section 4.8.21). */
function headerText(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object"
    ? Object.entries(value ?? {})
        .flat()
        .join(",")
    : String(value);
}
