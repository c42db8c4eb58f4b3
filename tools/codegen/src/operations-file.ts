import { literal } from "./literal.ts";
import { listOperations, type OpenApiDocument } from "./openapi.ts";

/** `operations.ts`: every operation with its facts, for tools, span names and documentation. No client loads it by itself. */
export function operationsFile(document: OpenApiDocument): string {
  const rows = listOperations(document).flatMap(({ method, path, operation, security }) => {
    if (!operation.operationId) return [];
    const facts = {
      method: method.toUpperCase(),
      path,
      tag: operation.tags?.[0],
      summary: operation.summary,
      evidence: operation["x-evidence"],
      deprecated: operation.deprecated || undefined,
      navigation: operation["x-navigation"] || undefined,
      security,
      pagination: operation["x-pagination"],
      idempotent: operation["x-idempotent"],
      idempotencyKey: operation["x-idempotency-key"],
    };
    return [[operation.operationId, facts]];
  });
  return `/** Every operation of ${document.info.title} ${document.info.version}, by operationId. */
export const operations = ${literal(Object.fromEntries(rows))} as const;
`;
}
