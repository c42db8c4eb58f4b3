import { matchingKey } from "./media-type.ts";
import type { HeaderObject, ResponseObject } from "./openapi.ts";
import type { Operation } from "./operations.ts";
import { type Located, locate, pointer } from "./pointer.ts";
import type { Answer } from "./prism.ts";
import { schemaFacts } from "./schema-facts.ts";
import type { Schemas } from "./schemas.ts";
import { typed } from "./typed.ts";
import type { Violation } from "./violation.ts";

/**
 * The ways in which an answer breaks the contract that it was taken from. Prism looks only at bodies, only with draft-07, and reports
 * to nobody: what it makes up ignores `pattern`, and a wrong example goes out as it is.
 */
export function checkAnswer(operation: Operation, answer: Answer, schemas: Schemas): Violation[] {
  const response = responseOf(operation, answer.status);
  if (response === undefined) return [];
  return [...checkBody(response, answer, schemas), ...checkHeaders(response, answer, schemas)];
}

/** The most specific of the responses that a status falls under (OpenAPI 3.1.1, section 4.8.16). */
function responseOf({ responses }: Operation, status: number): Located<ResponseObject> | undefined {
  const { [status]: exact, [`${Math.trunc(status / 100)}XX`]: range, default: fallback } = responses;
  return exact ?? range ?? fallback;
}

function checkBody(
  { pointer: at, value }: Located<ResponseObject>,
  { mediaType, body }: Answer,
  schemas: Schemas,
): Violation[] {
  if (mediaType === undefined) return [];
  const { content = {} } = value;
  const key = mediaType in content ? mediaType : matchingKey(content, mediaType);
  if (key === undefined || content[key]?.schema === undefined) return [];
  return schemas.check("response", pointer(at, "content", key, "schema"), body, ["response", "body"]);
}

function checkHeaders({ pointer: at, value }: Located<ResponseObject>, answer: Answer, schemas: Schemas): Violation[] {
  return Object.keys(value.headers ?? {}).flatMap((name) => {
    const header = locate<HeaderObject>(schemas.document, pointer(at, "headers", name));
    const sent = answer.headers[name];
    if (sent === undefined || sent === null || header.value.schema === undefined) return [];
    const facts = schemaFacts(schemas.document, header.value.schema);
    const written = typeof sent === "string" ? typed(sent, facts) : sent;
    return schemas.check("response", pointer(header.pointer, "schema"), written, ["response", "header", name]);
  });
}
