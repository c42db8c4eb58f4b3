import type { OpenApiDocument } from "./openapi.ts";

/** `dist/validators.d.ts`. */
export function validatorsTypes({ info }: OpenApiDocument): string {
  return `import type { Validators } from "@ledgerkit/client";

export { callChecks } from "@ledgerkit/client/checks";
/** What checks the requests and answers of ${info.title} ${info.version}, by operation. */
export declare const validators: Validators;
`;
}

/**
 * `load-validators.ts`: what a provider's index hands to its client. The manifest's `imports` tell what `#validators` is: `dist/validators.js`,
 * and `dist/no-validators.js` for a bundler, since one that writes a single file would put all validators into everybody's bundle.
 */
export function validatorsLoader({ info }: OpenApiDocument): string {
  return `/// <reference path="./validators.d.ts" />
import type { ValidatorsModule } from "@ledgerkit/client";

/** Loads what checks the requests and answers of ${info.title} ${info.version}. */
export const validators = (): Promise<ValidatorsModule> => import("#validators");
`;
}

/** `validators.d.ts`: the type of that for the package itself, which is compiled before it has its validators. */
export function validatorsDeclaration(): string {
  return `declare module "#validators" {
  const module: import("@ledgerkit/client").ValidatorsModule;
  export const validators: typeof module.validators;
  export const callChecks: typeof module.callChecks;
}
`;
}

/** `dist/no-validators.js`: what `#validators` is in a bundle. */
export function noValidators(): string {
  return "// In a bundle, `validate` needs the option `validators`.\nexport {};\n";
}
