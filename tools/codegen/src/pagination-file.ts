import { literal } from "./literal.ts";
import { listOperations, type OpenApiDocument } from "./openapi.ts";

/** `pagination.ts`: how lists are paged; apart from `contract.ts`, so that only those who page pay for it. */
export function paginationFile(document: OpenApiDocument): string {
  const rows = listOperations(document).flatMap(({ method, path, operation }) => {
    const pagination = operation["x-pagination"];
    return pagination === undefined ? [] : [[`${method.toUpperCase()} ${path}`, pagination]];
  });
  return `import type { PaginationTable } from "@ledgerkit/client";

/** The lists of ${document.info.title} ${document.info.version}. */
export const pagination = ${literal(Object.fromEntries(rows))} as const satisfies PaginationTable;
`;
}
