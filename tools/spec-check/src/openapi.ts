import type { Reference } from "./redocly.ts";

/** The fields of OpenAPI 3.1 objects (https://spec.openapis.org/oas/v3.1.1.html#schema-0) that our checks read, and no others. */
export interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly callbacks?: Readonly<Record<string, Readonly<Record<string, PathItem>> | Reference>>;
  readonly security?: Security;
  readonly "x-evidence"?: unknown;
  readonly "x-pagination"?: {
    readonly request?: Readonly<Record<string, string>>;
    readonly response?: Readonly<Record<string, string>>;
  };
  readonly "x-idempotency-key"?: { readonly in?: string; readonly name?: string };
}

export type Security = readonly Readonly<Record<string, readonly string[]>>[];

export type PathItem = Readonly<Record<string, Operation>> & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

export interface Exemplified {
  readonly schema?: Schema | Reference;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly value?: unknown;
  readonly externalValue?: string;
}

export interface Parameter extends Exemplified {
  readonly name?: string;
  readonly in?: string;
  readonly content?: Readonly<Record<string, Exemplified>>;
}

export interface Body {
  readonly content?: Readonly<Record<string, Exemplified>>;
}

export interface Response extends Body {
  readonly headers?: Readonly<Record<string, Parameter | Reference>>;
}

export interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly allOf?: readonly (Schema | Reference)[];
  readonly oneOf?: readonly (Schema | Reference)[];
  readonly anyOf?: readonly (Schema | Reference)[];
  readonly discriminator?: { readonly mapping?: Readonly<Record<string, string>> };
}

export interface Server {
  readonly "x-environment"?: unknown;
}

export interface Document {
  readonly paths?: Readonly<Record<string, PathItem | Reference>>;
  readonly webhooks?: Readonly<Record<string, PathItem | Reference>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The fields of a Path Item that hold an operation. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
