import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { JsonSchema } from "./vocabulary.ts";

const ajv = new Ajv2020({ allErrors: true, discriminator: true, strictTypes: false });
formats.default(ajv, ["json-pointer"]);

/** What keeps a value from having a shape, in words; nothing if it has it. */
export function shapeErrors(shape: JsonSchema, value: unknown): readonly string[] {
  const validate = ajv.compile(shape);
  if (validate(value)) return [];
  // A shape with a discriminator has an enum of its values too, whose message says more.
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== "discriminator").map(inWords);
}

interface Params {
  readonly additionalProperty?: string;
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
}

/** ajv's message, with what it leaves out: the property that is too much, the values that would do. */
export function inWords({ instancePath, message, params }: ErrorObject<string, Params>): string {
  const detail = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
  return `${instancePath || "the value"} ${message}${detail === undefined ? "" : `: ${JSON.stringify(detail)}`}`;
}
