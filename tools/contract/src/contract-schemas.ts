import { contract, contractAjv } from "@ledgerkit/spec-check";
import { type ContractDocument, pointerPart, valueAt } from "./contract-operations.ts";

/** Says how a value breaks the schema of a response; nothing if it does not. */
export type ResponseCheck = (responsePointer: string, mediaType: string, value: unknown) => string[];

/** A check by ajv (2020-12), since the mock's own validation is not what we want to rely on alone. */
export function responseCheck(document: ContractDocument): ResponseCheck {
  const ajv = contractAjv(document);
  return (responsePointer, mediaType, value) => {
    const pointer = `${responsePointer}/content/${pointerPart(mediaType)}/schema`;
    if (valueAt(document, pointer) === undefined) return [`the contract has no ${mediaType} at ${responsePointer}`];
    const validate = ajv.getSchema(`${contract}#${pointer.split("/").map(encodeURIComponent).join("/")}`);
    if (!validate) return [`there is no schema at ${pointer}`];
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "the body"} ${message}`);
  };
}
