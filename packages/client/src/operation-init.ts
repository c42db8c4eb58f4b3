import type { QuerySerializer } from "openapi-fetch";
import { pathParametersOf } from "./check-path-parameters.ts";
import type { ConnectionOptions } from "./client-options.ts";
import type { Contract, OperationFacts } from "./contract.ts";
import { querySerializer, withQueryOption } from "./query-options.ts";
import { resolveServer, type ServerChoice } from "./resolve-server.ts";
import { serializeBody } from "./serialize-body.ts";
import type { StyleOf } from "./serialize-query.ts";

/** What openapi-fetch has to be told of an operation; made once for each. */
export interface OperationInit {
  /** Method and path template. */
  readonly operation: string;
  /** For messages. */
  readonly label: string;
  readonly pathParameters: readonly string[];
  readonly facts: OperationFacts;
  readonly parseAs: "json" | "text" | "blob";
  readonly origin: string;
  readonly styleOf: StyleOf;
  readonly request: {
    readonly baseUrl: string;
    readonly headers?: Record<string, string>;
    readonly querySerializer: QuerySerializer<unknown>;
    readonly bodySerializer: (body: unknown, headers?: Headers) => unknown;
  };
}

/**
 * @param baseUrl where the operation is, if it has no server of its own
 * @param server where the contract's servers count; none where the caller gave a server of its own
 */
export function operationInit(
  { name, operations, query = "repeat" }: Contract,
  method: string,
  path: string,
  baseUrl: string,
  server: ServerChoice | undefined,
  options: Pick<ConnectionOptions, "querySerializer" | "bodySerializer">,
): OperationInit {
  const operation = `${method} ${path}`;
  const facts = operations[operation] ?? {};
  const base = facts.servers && server ? resolveServer(name, facts.servers, server) : baseUrl;
  const ofContract: StyleOf = (parameter) => facts.query?.[parameter] ?? query;
  return {
    operation,
    label: `[${name}] ${operation}`,
    pathParameters: pathParametersOf(path),
    facts,
    parseAs: facts.response ?? "json",
    origin: new URL(base).origin,
    styleOf: withQueryOption(ofContract, options.querySerializer),
    request: {
      baseUrl: base,
      querySerializer: querySerializer(options.querySerializer, ofContract),
      bodySerializer: options.bodySerializer ?? serializeBody(facts.request),
      // A form's boundary is known to FormData alone; openapi-fetch leaves its Content-Type be.
      ...(facts.request !== undefined &&
        facts.request !== "multipart/form-data" && { headers: { "Content-Type": facts.request } }),
    },
  };
}
