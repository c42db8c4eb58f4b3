import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { OpenApiDocument } from "./openapi.ts";
import { validatorsCode } from "./validators-code.ts";

/** What looks at calls by the validators: whoever loads these needs it, and nobody else has it. */
const checks = "@ledgerkit/client/checks";

/** `dist/validators.js`: one module that needs no ajv. The same contract gives the same bytes. */
export async function validatorsFile(document: OpenApiDocument, name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { callChecks } from "${checks}";\n${validatorsCode(document)}`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      sourcefile: "validators.js",
    },
    banner: { js: `// Compiled from the contract of ${name} by \`codegen --ship\`: ajv's validators, without ajv.` },
    bundle: true,
    external: [checks],
    format: "esm",
    legalComments: "none",
    minify: true,
    platform: "neutral",
    // ajv's formats are CommonJS.
    mainFields: ["module", "main"],
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
