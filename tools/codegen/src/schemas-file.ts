import { isNamed } from "./named-schemas.ts";
import type { OpenApiDocument } from "./openapi.ts";

/** `schemas.ts`: the contract's schemas under their own names, for users to import. */
export function schemasFile(document: OpenApiDocument): string {
  const names = Object.keys(document.components?.schemas ?? {}).filter(isNamed);
  return names.length
    ? `export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./types.js";\n`
    : "export {};\n";
}
