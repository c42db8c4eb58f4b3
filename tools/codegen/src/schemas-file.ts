import type { OpenApiDocument } from "./openapi.ts";

/** `schemas.ts`: the contract's schemas under their own names, for users to import. */
export function schemasFile(document: OpenApiDocument): string {
  const names = Object.keys(document.components?.schemas ?? {});
  const aliases = names.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name)).map((name) => alias(name));
  return aliases.length ? `import type { components } from "./types.js";\n\n${aliases.join("\n")}\n` : "export {};\n";
}

function alias(name: string): string {
  return `export type ${name} = components["schemas"]["${name}"];`;
}
