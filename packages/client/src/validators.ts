import type { callChecks } from "./check-answer.ts";

/** Judges a value, and says in `errors` what is wrong with it: as a function that ajv compiles does. */
export interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}

/** ajv's ErrorObject, as far as it is read. */
export interface ValidationError {
  /** JSON Pointer to the value that is wrong. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** `METHOD /path` → what checks its requests and answers: `dist/validators.js` of a provider package. */
export interface Validators {
  readonly [operation: string]: OperationValidators;
}

export interface OperationValidators {
  readonly request?: BodyValidators;
  /** By status. */
  readonly responses: { readonly [status: string]: BodyValidators };
}

/** The validator of a body in JSON (`application/json`), or one for each of its media types. */
export type BodyValidators = Validate | MediaTypeValidators;

/** Media type → validator; null for what is not JSON. None for a body that there is not. */
export interface MediaTypeValidators {
  readonly [mediaType: string]: Validate | null;
}

/** What `validate` is done by: the validators of a contract, and `callChecks` of `@ledgerkit/client/checks`. */
export interface ValidatorsModule {
  readonly validators: Validators;
  readonly callChecks: typeof callChecks;
}
