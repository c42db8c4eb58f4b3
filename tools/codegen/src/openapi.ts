/** The parts of an OpenAPI 3.1 document that codegen reads. Everything else passes through untouched. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers?: ServerObject[];
  security?: SecurityRequirementObject[];
  paths?: Record<string, PathItemObject>;
  webhooks?: Record<string, PathItemObject | Reference>;
  components?: {
    schemas?: Record<string, unknown>;
    parameters?: Record<string, unknown>;
    responses?: Record<string, ResponseObject>;
    requestBodies?: Record<string, RequestBodyObject>;
    securitySchemes?: Record<string, SecuritySchemeObject>;
  };
  "x-errors"?: Record<string, unknown>;
  "x-rate-limit"?: Record<string, unknown>;
}

export interface ServerObject {
  url: string;
  variables?: Record<string, { default: string; enum?: string[]; "x-required"?: boolean }>;
  "x-environment"?: string;
}

export type SecurityRequirementObject = Record<string, string[]>;

export interface SecuritySchemeObject {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
  flows?: Record<string, OAuthFlowObject>;
  openIdConnectUrl?: string;
  "x-key-prefixes"?: Record<string, string>;
}

export interface OAuthFlowObject {
  authorizationUrl?: string;
  tokenUrl?: string;
  refreshUrl?: string;
  scopes: Record<string, string>;
  "x-operations"?: Record<string, string>;
  "x-client-authentication"?: string;
  "x-audience"?: string;
}

export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItemObject = {
  servers?: ServerObject[];
  parameters?: (ParameterObject | Reference)[];
  "x-webhook-signature"?: unknown;
} & Partial<Record<HttpMethod, OperationObject>>;

export interface ParameterObject {
  name: string;
  in: string;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  schema?: SchemaObject | Reference;
  content?: Record<string, unknown>;
}

export interface SchemaObject {
  type?: string | string[];
  anyOf?: (SchemaObject | Reference)[];
  oneOf?: (SchemaObject | Reference)[];
  allOf?: (SchemaObject | Reference)[];
}

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  servers?: ServerObject[];
  security?: SecurityRequirementObject[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  "x-evidence"?: string;
  "x-navigation"?: boolean;
  "x-pagination"?: unknown;
  "x-idempotent"?: boolean;
  "x-idempotency-key"?: unknown;
}

export interface Reference {
  $ref: string;
}
export interface RequestBodyObject {
  content?: Record<string, unknown>;
}
export interface ResponseObject {
  content?: Record<string, unknown>;
}

/** One operation with what it inherits from its path and its document. */
export interface Operation {
  method: HttpMethod;
  path: string;
  operation: OperationObject;
  /** The servers of the operation or its path; none if it lives on the document's. */
  servers: ServerObject[] | undefined;
  security: SecurityRequirementObject[];
  parameters: ParameterObject[];
}

/** Every operation, in the order of the document. */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      return {
        method,
        path,
        operation,
        servers: operation.servers ?? item.servers,
        security: operation.security ?? document.security ?? [],
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].flatMap(
          (parameter) => resolve<ParameterObject>(document, parameter) ?? [],
        ),
      };
    }),
  );
}

/** Follows one local `$ref` (a bundle has no others). */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference | undefined): T | undefined {
  if (!value || !("$ref" in value)) return value;
  const target = value.$ref
    .replace(/^#\//, "")
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
  return resolve(document, target as T | Reference | undefined);
}
