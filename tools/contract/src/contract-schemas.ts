import { below, contract, contractAjv, fragment } from "@ledgerkit/spec-check";
import { type ContractDocument, valueAt } from "./contract-operations.ts";

/** What ajv says of a value. */
export interface Breach {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: { readonly missingProperty?: string };
}

/** How a value breaks the schema of a body; nothing if it does not. */
export type BodyCheck = (bodyPointer: string, mediaType: string, value: unknown) => readonly Breach[];

/**
 * A check by ajv (2020-12) of requests and responses, since neither the mock's own validation nor the one that we ship is what we want to
 * rely on alone.
 */
export function bodyCheck(document: ContractDocument): BodyCheck {
  const ajv = contractAjv(document);
  return (bodyPointer, mediaType, value) => {
    const pointer = below(bodyPointer, "content", mediaType, "schema");
    const amiss = (message: string): Breach[] => [{ instancePath: "", keyword: "schema", message, params: {} }];
    if (valueAt(document, pointer) === undefined) return amiss(`has no ${mediaType} at ${bodyPointer}`);
    const validate = ajv.getSchema(contract + fragment(pointer));
    if (!validate) return amiss(`has no schema at ${pointer}`);
    validate(value);
    return validate.errors ?? [];
  };
}
