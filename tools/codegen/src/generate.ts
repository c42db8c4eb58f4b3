import { contractFile } from "./contract-file.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { operationsFile } from "./operations-file.ts";
import { paginationFile } from "./pagination-file.ts";
import { schemasFile } from "./schemas-file.ts";
import { typesFile } from "./types-file.ts";
import { validatorsDeclaration, validatorsLoader } from "./validators-types.ts";
import { webhooksFile } from "./webhooks-file.ts";

/** The command that every generated header and every drift message names. */
export const command = "pnpm generate";

/**
 * The files of `src/generated`, by name. The same contract gives the same bytes.
 *
 * @param name the package that the files are for; errors of its client begin with it
 * @param source the contract as the header names it
 */
export async function generate(
  document: OpenApiDocument,
  { name, source }: { name: string; source: string },
): Promise<Map<string, string>> {
  const header = `// Generated from ${source} by \`${command}\`. Do not edit: edit the contract.\n\n`;
  const files: [string, string | undefined][] = [
    ["contract.ts", contractFile(document, name)],
    ["operations.ts", operationsFile(document)],
    ["pagination.ts", paginationFile(document)],
    ["schemas.ts", schemasFile(document)],
    ["types.ts", await typesFile(document)],
    ["load-validators.ts", validatorsLoader(document)],
    ["validators.d.ts", validatorsDeclaration()],
    ["webhooks.ts", webhooksFile(document)],
  ];
  return new Map(files.flatMap(([file, text]) => (text === undefined ? [] : [[file, header + text]])));
}
