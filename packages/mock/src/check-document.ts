import { ContractError } from "./contract-error.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { isObject, locate, pointerOf, referenceIn } from "./pointer.ts";

/**
 * Refuses early what would fail late and obscurely: another version, a reference that is not local, one that leads to nothing.
 * Prism would open a file or a URL for a reference that is not local; a mock that reads the network is none.
 */
export function checkDocument(document: object): OpenApiDocument {
  const { openapi } = document as Partial<OpenApiDocument>;
  if (typeof openapi !== "string" || !openapi.startsWith("3.1.")) {
    throw new ContractError(`document must be an OpenAPI 3.1 document (its "openapi" is ${JSON.stringify(openapi)})`);
  }
  const seen = new Set<object>();
  const known = new Set<string>();
  const pending: unknown[] = [document];
  while (pending.length > 0) {
    const value = pending.pop();
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    const reference = referenceIn(value);
    if (reference !== undefined && !known.has(reference)) {
      checkReference(document, reference);
      known.add(reference);
    }
    for (const child of Object.values(value)) if (isObject(child)) pending.push(child);
  }
  return document as OpenApiDocument;
}

function checkReference(document: object, reference: string): void {
  if (reference !== "#" && !reference.startsWith("#/")) {
    throw new ContractError(
      `the document refers to ${JSON.stringify(reference)}, which is not in it: bundle it first (redocly bundle)`,
    );
  }
  locate(document, pointerOf(reference));
}
