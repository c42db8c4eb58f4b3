import { httpMethods, type OpenApiDocument } from "./openapi.ts";

const notes: Record<string, string> = {
  partial: "**Partly documented**: one of method, path, scope or body is our reading of incomplete documents.",
  inferred: "**Inferred**: the provider's documents name it, or less; path and schema are our reading.",
};

/** A copy whose less well known operations say so first in their description: a user sees it while typing. */
export function withEvidence(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths ?? {})) {
    for (const method of httpMethods) {
      const operation = item[method];
      const note = notes[operation?.["x-evidence"] ?? ""];
      if (operation && note) operation.description = [note, operation.description].filter(Boolean).join("\n\n");
    }
  }
  return copy;
}
