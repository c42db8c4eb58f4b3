import { type Exhibit, findExamples } from "./find-examples.ts";
import { findOperations, keys } from "./find-operations.ts";
import { below, valueAt } from "./json-pointer.ts";
import type { Problem } from "./problem.ts";
import { schemaCompiler } from "./schema-compiler.ts";
import { inWords } from "./shape-errors.ts";

export interface Verdict {
  readonly examples: number;
  readonly operations: number;
  readonly problems: readonly Problem[];
}

/** Media types whose example is written as data; an example of any other is the text itself. */
const structured = /^(application\/(.+\+)?json|application\/x-www-form-urlencoded|multipart\/.+)$/;

/** Validates every example in a bundled OpenAPI 3.1 document by the schema beside it, and compiles every schema, exemplified or not. */
export function checkExamples(document: object): Verdict {
  const compile = schemaCompiler(document);
  const problems = new Map<string, Problem>();
  const examples = new Set<string>();
  const report = (pointer: string, message: string) => problems.set(`${pointer} ${message}`, { pointer, message });

  const faultless = (schema: string) => {
    const validate = compile(schema);
    if (typeof validate === "function") return validate;
    report(validate.pointer, `${validate.message} (repair the schema)`);
    return undefined;
  };

  const check = ({ schema, mediaType, examples: pointers }: Exhibit) => {
    const validate = schema === undefined ? undefined : faultless(schema);
    const text = mediaType !== undefined && !structured.test(mediaType.replace(/;.*/, "").trim());
    for (const pointer of pointers) {
      examples.add(pointer);
      const value = valueAt(document, pointer);
      if (value === undefined)
        report(pointer, "an example without a value: write it into the contract, where it can be checked");
      else if (text && typeof value !== "string")
        report(pointer, `an example of ${mediaType} is a text: write it as a string`);
      else if (schema === undefined && !text)
        report(pointer, "an example without a schema: write the schema beside it");
      else if (validate && !validate(value)) for (const error of validate.errors ?? []) report(pointer, inWords(error));
    }
  };

  for (const schema of keys(document, "/components/schemas")) faultless(below("/components/schemas", schema));
  const operations = findOperations(document);
  for (const operation of operations) findExamples(document, operation).forEach(check);
  return { examples: examples.size, operations: operations.length, problems: [...problems.values()] };
}
