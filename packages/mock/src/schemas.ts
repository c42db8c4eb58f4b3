import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { ContractError } from "./contract-error.ts";
import { type Direction, forbiddenIn, seenFrom } from "./direction.ts";
import { referenceTo } from "./pointer.ts";
import type { Violation } from "./violation.ts";
import { violationOf } from "./violation-of.ts";

/** The schemas of one contract, in the dialect of OpenAPI 3.1 (JSON Schema 2020-12), each compiled when it is first needed. */
export interface Schemas {
  readonly document: object;
  /**
   * The ways in which `value` breaks the schema at `pointer`, each located below `location`.
   *
   * @throws ContractError if the schema cannot be compiled
   */
  check(direction: Direction, pointer: string, value: unknown, location: readonly string[]): Violation[];
}

export function createSchemas(document: object): Schemas {
  const validators = new Map<string, ValidateFunction>();
  const compilers = new Map<Direction, Ajv2020>();

  const compile = (direction: Direction, pointer: string): ValidateFunction => {
    const ajv = compilers.get(direction) ?? createCompiler(document, direction);
    compilers.set(direction, ajv);
    try {
      return ajv.compile({ $ref: `${CONTRACT}${referenceTo(pointer)}` });
    } catch (cause) {
      throw new ContractError(`the schema at #${pointer} is not valid: ${(cause as Error).message}`, { cause });
    }
  };

  return {
    document,
    check(direction, pointer, value, location) {
      const key = `${direction} ${pointer}`;
      const validate = validators.get(key) ?? compile(direction, pointer);
      validators.set(key, validate);
      return validate(value) ? [] : (validate.errors ?? []).map((error) => violationOf(error, location));
    },
  };
}

const CONTRACT = "contract.json";

function createCompiler(document: object, direction: Direction): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    logger: false,
    // A contract has keywords that JSON Schema does not know (`discriminator`, `x-…`), and that is no fault.
    strict: false,
    validateSchema: false,
    code: { regExp: Object.assign(regularExpression, { code: "" }) },
  });
  formats.default(ajv);
  const forbidden = forbiddenIn(direction);
  ajv.removeKeyword(forbidden);
  ajv.addKeyword({
    keyword: forbidden,
    schemaType: "boolean",
    validate: (isForbidden: boolean) => !isForbidden,
    error: { message: `must not be sent in a ${direction} (${forbidden})` },
  });
  ajv.addSchema(seenFrom(document, direction), CONTRACT);
  return ajv;
}

/** Patterns "SHOULD" be valid with the `u` flag (JSON Schema, section 6.4 of Core); `[\w-.]` is not, and yet it is common. */
function regularExpression(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}
