import { ContractError } from "./contract-error.ts";
import {
  METHODS,
  type Method,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  type RequestBodyObject,
  type ResponseObject,
  type SecuritySchemeObject,
  type ServerObject,
} from "./openapi.ts";
import { type Located, locate, pointer } from "./pointer.ts";
import { type ServerPattern, serverPattern } from "./server-pattern.ts";

/** One operation of the contract, with what it inherits from its path and from the document. */
export interface Operation {
  readonly method: Method;
  readonly path: string;
  /** What a message calls it: `GET /accounts/{id}`. */
  readonly label: string;
  readonly servers: readonly ServerPattern[];
  /** Alternatives; each is a list of schemes that have to be met together. No alternatives: no security. */
  readonly security: readonly (readonly SecuritySchemeObject[])[];
  readonly parameters: readonly Located<ParameterObject>[];
  readonly requestBody: Located<RequestBodyObject> | undefined;
  readonly responses: Readonly<Record<string, Located<ResponseObject>>>;
  readonly deprecated: boolean;
}

export function operationsOf(document: OpenApiDocument): Operation[] {
  const patterns = new Map<string, ServerPattern>();
  const patternOf = (server: ServerObject): ServerPattern => {
    const key = JSON.stringify([server.url, server.variables]);
    const pattern = patterns.get(key) ?? serverPattern(server);
    patterns.set(key, pattern);
    return pattern;
  };

  // What does not begin with a slash is an extension.
  const paths = Object.keys(document.paths ?? {}).filter((path) => path.startsWith("/"));
  return paths.flatMap((path) => {
    const item = locate<PathItemObject>(document, pointer("", "paths", path));
    return METHODS.flatMap((method): Operation[] => {
      const operation = item.value[method];
      if (operation === undefined) return [];
      const at = pointer(item.pointer, method);
      const label = `${method.toUpperCase()} ${path}`;
      return [
        {
          method,
          path,
          label,
          servers: serversOf(operation, item.value, document).map(patternOf),
          security: securityOf(document, operation, label),
          parameters: [
            ...locateAll<ParameterObject>(document, pointer(item.pointer, "parameters"), item.value.parameters),
            ...locateAll<ParameterObject>(document, pointer(at, "parameters"), operation.parameters),
          ].filter(isLastOfItsName),
          requestBody: operation.requestBody && locate<RequestBodyObject>(document, pointer(at, "requestBody")),
          responses: Object.fromEntries(
            Object.keys(operation.responses ?? {})
              .filter((status) => !status.startsWith("x-"))
              .map((status) => [status, locate<ResponseObject>(document, pointer(at, "responses", status))]),
          ),
          deprecated: operation.deprecated === true,
        },
      ];
    });
  });
}

/** The innermost that there are; without any, one with the URL "/" (section 4.8.1). */
function serversOf(...levels: readonly { readonly servers?: readonly ServerObject[] }[]): readonly ServerObject[] {
  return levels.map(({ servers = [] }) => servers).find((servers) => servers.length > 0) ?? [{ url: "/" }];
}

function locateAll<Value>(document: object, parent: string, list: readonly unknown[] = []): Located<Value>[] {
  return list.map((_, index) => locate<Value>(document, pointer(parent, index)));
}

/** A parameter of the operation replaces the one of the path with the same name and place (section 4.8.9). */
function isLastOfItsName(
  { value }: Located<ParameterObject>,
  index: number,
  all: readonly Located<ParameterObject>[],
): boolean {
  return all.findLastIndex((other) => other.value.name === value.name && other.value.in === value.in) === index;
}

function securityOf(document: OpenApiDocument, operation: OperationObject, label: string): SecuritySchemeObject[][] {
  return (operation.security ?? document.security ?? []).map((requirement) =>
    Object.keys(requirement).map((name) => {
      if (!Object.hasOwn(document.components?.securitySchemes ?? {}, name)) {
        // Prism drops such a scheme without a word, and the operation is open to everybody.
        throw new ContractError(`${label} requires the security scheme ${JSON.stringify(name)}, which is not defined`);
      }
      return locate<SecuritySchemeObject>(document, pointer("/components/securitySchemes", name)).value;
    }),
  );
}
