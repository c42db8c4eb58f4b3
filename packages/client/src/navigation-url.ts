import { createFinalURL, defaultPathSerializer } from "openapi-fetch";
import { checkPathParameters, pathParametersOf } from "./check-path-parameters.ts";
import type { Contract } from "./contract.ts";
import { checkBaseUrl, resolveServer, type ServerChoice } from "./resolve-server.ts";
import { serializeQuery } from "./serialize-query.ts";

/** The parameters of an operation as its contract types them. */
export type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? Pick<Parameters, Extract<keyof Parameters, "path" | "query">>
  : never;

/**
 * The URL of a page that a person's browser opens (`x-navigation` in the contract). Nothing is sent.
 *
 * @throws {TypeError} when a parameter is missing or unsafe
 */
export function navigationUrl<Paths extends object, Path extends keyof Paths & string>(
  contract: Contract,
  path: Path,
  params: Paths[Path] extends { get: infer Operation } ? ParametersOf<Operation> : never,
  choice: ServerChoice & { readonly baseUrl?: string | undefined } = {},
): URL {
  const operation = `GET ${path}`;
  const { path: pathParams, query } = params as { path?: Record<string, unknown>; query?: Record<string, unknown> };
  checkPathParameters(`[${contract.name}] ${operation}`, pathParametersOf(path), pathParams);
  const servers = contract.operations[operation]?.servers ?? contract.servers;
  const baseUrl =
    choice.baseUrl === undefined
      ? resolveServer(contract.name, servers, choice)
      : checkBaseUrl(contract.name, choice.baseUrl);
  return new URL(
    createFinalURL(path, {
      baseUrl,
      params: { ...(pathParams && { path: pathParams }), ...(query && { query }) },
      querySerializer: (values: Record<string, unknown>) =>
        serializeQuery(values, (name) => contract.operations[operation]?.query?.[name] ?? contract.query ?? "repeat"),
      pathSerializer: defaultPathSerializer,
    }),
  );
}
