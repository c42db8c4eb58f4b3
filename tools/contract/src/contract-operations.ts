/** A bundled OpenAPI 3.1 document, as the suite reads it. */
export interface ContractDocument {
  info: { title: string };
  paths?: Record<string, Record<string, unknown>>;
  security?: SecurityRequirement[];
  components?: { securitySchemes?: Record<string, { type: string; in?: string; name?: string }> };
}

export type SecurityRequirement = Record<string, string[]>;

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  schema?: ParameterSchema;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

export interface ParameterSchema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
}

export interface MediaType {
  schema?: { type?: string; required?: string[] };
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

/** One operation with everything that it inherits or refers to, resolved. */
export interface ContractOperation {
  /** Method and path template. */
  name: string;
  method: string;
  path: string;
  navigation: boolean;
  security: SecurityRequirement[];
  parameters: Parameter[];
  requestBody: { required?: boolean; content?: Record<string, MediaType> } | undefined;
  /** Status → the JSON Pointer of the response itself, behind any `$ref`. */
  responses: Map<string, string>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation of a contract. */
export function contractOperations(document: ContractDocument): ContractOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => {
        const operation = item[method] as Record<string, unknown>;
        const parameters = [...refs(item["parameters"]), ...refs(operation["parameters"])].map(
          (parameter) => deref(document, parameter).value as Parameter,
        );
        const responses = Object.keys((operation["responses"] ?? {}) as object).map((status): [string, string] => {
          const pointer = `/paths/${pointerPart(path)}/${method}/responses/${status}`;
          return [status, deref(document, valueAt(document, pointer), pointer).pointer];
        });
        return {
          name: `${method.toUpperCase()} ${path}`,
          method,
          path,
          navigation: operation["x-navigation"] === true,
          security: (operation["security"] as SecurityRequirement[] | undefined) ?? document.security ?? [],
          parameters: withoutOverridden(parameters),
          requestBody: deref(document, operation["requestBody"]).value as ContractOperation["requestBody"],
          responses: new Map(responses),
        };
      }),
  );
}

/** A parameter of the operation takes the place of its path's (OpenAPI 3.1, 4.8.9). */
function withoutOverridden(parameters: Parameter[]): Parameter[] {
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function refs(list: unknown): unknown[] {
  return Array.isArray(list) ? list : [];
}

function deref(document: ContractDocument, value: unknown, pointer = ""): { value: unknown; pointer: string } {
  const ref = (value as { $ref?: string } | undefined)?.$ref;
  if (ref === undefined) return { value, pointer };
  const target = decodeURIComponent(ref.replace(/^#/, ""));
  return deref(document, valueAt(document, target), target);
}

/** The value at a JSON Pointer (RFC 6901). */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

/** A key as a part of a JSON Pointer. */
export function pointerPart(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
