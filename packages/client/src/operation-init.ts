import type { HeadersOptions } from "openapi-fetch";
import type { Contract, OperationFacts } from "./contract.ts";
import { resolveServer, type ServerChoice } from "./resolve-server.ts";
import { serializeBody } from "./serialize-body.ts";
import { serializeQuery } from "./serialize-query.ts";

/** What openapi-fetch has to be told of an operation; made once for each. */
export interface OperationInit {
  readonly facts: OperationFacts;
  readonly parseAs: "json" | "text" | "blob";
  readonly request: {
    baseUrl?: string;
    headers?: HeadersOptions;
    querySerializer: (query: Record<string, unknown>) => string;
    bodySerializer?: (body: unknown) => BodyInit;
  };
}

/** @param server where the contract's servers count; none where the caller gave a server of its own */
export function operationInit(
  { name, operations, query = "repeat" }: Contract,
  operation: string,
  server: ServerChoice | undefined,
): OperationInit {
  const facts = operations[operation] ?? {};
  const request: OperationInit["request"] = {
    querySerializer: (values) => serializeQuery(values, (parameter) => facts.query?.[parameter] ?? query),
  };
  if (facts.servers && server) request.baseUrl = resolveServer(name, facts.servers, server);
  const serializer = facts.request === undefined ? undefined : serializeBody(facts.request);
  if (serializer) request.bodySerializer = serializer;
  // A form's boundary is known to FormData alone; openapi-fetch leaves its Content-Type be.
  if (facts.request !== undefined && facts.request !== "multipart/form-data")
    request.headers = { "Content-Type": facts.request };
  return { facts, parseAs: facts.response ?? "json", request };
}
