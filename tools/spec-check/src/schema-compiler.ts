import type { ValidateFunction } from "ajv";
import { contract, contractAjv } from "./contract-ajv.ts";
import { fragment } from "./json-pointer.ts";
import type { Problem } from "./problem.ts";
import { subschemas } from "./subschemas.ts";

type Compiled = ValidateFunction | Problem;

/** Turns the schema at a pointer into a validator, or says which schema inside it is faulty and how. */
export function schemaCompiler(document: object): (schema: string) => Compiled {
  const ajv = contractAjv(document);
  const compiled = new Map<string, Compiled>();

  const compile = (schema: string): Compiled => {
    const known = compiled.get(schema);
    if (known) return known;
    let result: Compiled;
    try {
      result = ajv.compile({ $ref: `${contract}${fragment(schema)}` });
    } catch (error) {
      result = { pointer: schema, message: faultIn(error) };
      compiled.set(schema, result); // before looking deeper: a schema may contain itself
      // ajv tells what is wrong but seldom where: the innermost schema that fails for the same reason is the place.
      for (const inner of subschemas(document, schema).map(compile))
        if ("pointer" in inner && inner.message === result.message) result = inner;
    }
    compiled.set(schema, result);
    return result;
  };
  return compile;
}

/** The message without the places that ajv adds to some, since those count from the schema that it was asked for. */
function faultIn(error: unknown): string {
  return (error as Error).message.replace(/ (in schema )?at (path )?"[^"]*"/, "");
}
