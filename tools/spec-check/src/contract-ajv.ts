import { Ajv2020, type Options } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { vocabulary } from "./vocabulary.ts";

/** The keywords that OpenAPI adds to JSON Schema (https://spec.openapis.org/oas/v3.1.1.html#base-vocabulary); none of them constrains a value. */
const openapiKeywords = ["discriminator", "example", "externalDocs", "xml"];

/** The name under which the document is registered, so that its local references work: `contract#/components/schemas/Account`. */
export const contract = "contract";

/**
 * A validator of what is inside one contract.
 *
 * Strict, because a keyword or a format that a validator ignores (a misspelt `minLenght`) is a promise that nobody keeps. A pattern is
 * compiled as a `u` regular expression, which is how JSON Schema reads it and how every client of ours does.
 *
 * @param options what is wanted beside that; nothing that changes a verdict
 */
export function contractAjv(document: object, options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false, // `required` beside an `allOf` that has the properties is legal and usual
    allowUnionTypes: true, // `type: [string, "null"]`
    validateSchema: false, // the document is not a schema, only its parts are, and those are compiled one by one
    logger: false,
    ...options,
  });
  const schemaWords = Object.keys(vocabulary).filter((word) =>
    vocabulary[word]?.some(({ on }) => on.includes("Schema")),
  );
  // ajv compiles the root on the way to what is in it, so the fields of the document (`openapi`, `paths`, …) have to be known as well.
  ajv.addVocabulary([...new Set([...openapiKeywords, ...schemaWords, ...Object.keys(document)])]);
  ajv.removeKeyword("nullable"); // ajv honours OpenAPI 3.0's word, which 3.1 replaced by `type: [string, "null"]`
  formats.default(ajv);
  return ajv.addSchema(document, contract);
}
