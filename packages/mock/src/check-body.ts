import { readForm, readMultipart } from "./form.ts";
import { essence, isJson, matchingKey } from "./media-type.ts";
import type { Operation } from "./operations.ts";
import { pointer } from "./pointer.ts";
import { type Problem, problem } from "./problem.ts";
import type { Schemas } from "./schemas.ts";
import type { Violation } from "./violation.ts";

const LOCATION = ["body"];

/**
 * The ways in which the body of a request breaks the contract, or the problem if its media type is not one of the contract's.
 *
 * Ours instead of Prism's, which knows draft-07 only (no `unevaluatedProperties`, no `dependentRequired`, `items: false` misread),
 * accepts `readOnly` properties, takes `application/problem+json` for `application/json`, and lets everything pass where a schema
 * does not compile.
 */
export async function checkBody(
  { requestBody, label }: Operation,
  headers: Headers,
  bytes: ArrayBuffer,
  schemas: Schemas,
): Promise<Problem | readonly Violation[]> {
  if (bytes.byteLength === 0) {
    return requestBody?.value.required === true
      ? [{ location: LOCATION, message: "is required", code: "required" }]
      : [];
  }
  if (requestBody === undefined) return problem("INVALID_CONTENT_TYPE", `${label} takes no body.`);

  const { content } = requestBody.value;
  const mediaType = headers.get("content-type") ?? "";
  const key = matchingKey(content, mediaType);
  if (key === undefined) {
    const given = mediaType === "" ? "a body without a media type" : essence(mediaType);
    return problem("INVALID_CONTENT_TYPE", `${label} takes ${Object.keys(content).join(", ")}, not ${given}.`);
  }
  const media = content[key];
  const at = pointer(requestBody.pointer, "content", key, "schema");
  const check = (value: unknown) => (media?.schema === undefined ? [] : schemas.check("request", at, value, LOCATION));

  const text = () => new TextDecoder().decode(bytes);
  if (isJson(mediaType)) {
    try {
      return check(JSON.parse(text()));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return [{ location: LOCATION, message: "is not JSON", code: "json" }];
    }
  }
  switch (essence(mediaType)) {
    case "application/x-www-form-urlencoded":
      return check(readForm(text(), media ?? {}, schemas.document));
    case "multipart/form-data":
      try {
        return check(await readMultipart(bytes, mediaType, media ?? {}, schemas.document));
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        return [{ location: LOCATION, message: "is not multipart/form-data", code: "multipart" }];
      }
  }
  return essence(mediaType).startsWith("text/") ? check(text()) : [];
}
