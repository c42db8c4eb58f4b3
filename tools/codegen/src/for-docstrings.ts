import { httpMethods, type OpenApiDocument } from "./openapi.ts";

const notes: Record<string, string> = {
  partial: "**Partly documented**: one of method, path, scope or body is our reading of incomplete documents.",
  inferred: "**Inferred**: the provider's documents name it, or less; path and schema are our reading.",
};

/**
 * A copy of a contract as its docstrings should read it: operations that are less well known say so first, so that a user sees it
 * while typing, and the examples of whole bodies are gone, which would be most of the file and are in the documentation.
 */
export function forDocstrings(document: OpenApiDocument): OpenApiDocument {
  const copy = withoutBodyExamples(document) as OpenApiDocument;
  for (const item of Object.values(copy.paths ?? {})) {
    for (const method of httpMethods) {
      const operation = item[method];
      const note = notes[operation?.["x-evidence"] ?? ""];
      if (operation && note) operation.description = [note, operation.description].filter(Boolean).join("\n\n");
    }
  }
  return copy;
}

function withoutBodyExamples(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutBodyExamples);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "content" ? withoutExamples(value) : withoutBodyExamples(value),
    ]),
  );
}

/** `content` maps media types; a property that happens to be called so is a schema, and loses at most its examples. */
function withoutExamples(content: unknown): unknown {
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => {
      if (typeof value !== "object" || value === null || !key.includes("/")) return [key, withoutBodyExamples(value)];
      const { example: _, examples: __, ...rest } = value as Record<string, unknown>;
      return [key, withoutBodyExamples(rest)];
    }),
  );
}
