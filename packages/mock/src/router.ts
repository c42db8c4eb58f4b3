import type { Operation } from "./operations.ts";
import { type PathPattern, pathPattern } from "./path-pattern.ts";
import { type Problem, problem } from "./problem.ts";
import type { ServerPattern } from "./server-pattern.ts";

export interface Route {
  readonly operation: Operation;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** Undefined: the origin belongs to no server of the contract. */
export type Router = (method: string, url: URL, isLoopback: boolean) => Route | Problem | undefined;

interface Entry {
  readonly pattern: PathPattern;
  readonly operations: Operation[];
}

interface Candidate extends Route {
  /** The operation is not offered at this server, but on a loopback origin any base path will do. */
  readonly isForeign: boolean;
  readonly variables: number;
  readonly rest: number;
  readonly rank: string;
}

export function createRouter(operations: readonly Operation[]): Router {
  const servers = [...new Set(operations.flatMap((operation) => operation.servers))];
  const entries = new Map<string, Entry>();
  for (const operation of operations) {
    const entry = entries.get(operation.path) ?? { pattern: pathPattern(operation.path), operations: [] };
    entry.operations.push(operation);
    entries.set(operation.path, entry);
  }

  return (method, url, isLoopback) => {
    const here = servers.filter((server) => server.matchesOrigin(url.origin));
    if (here.length === 0 && !isLoopback) return undefined;

    const candidates = [
      ...here.flatMap((server) => candidatesAt(server, url.pathname, entries.values(), false)),
      ...(isLoopback
        ? [...servers, undefined].flatMap((server) => candidatesAt(server, url.pathname, entries.values(), true))
        : []),
    ];
    const [best] = candidates.filter(({ operation }) => operation.method === method.toLowerCase()).sort(byLiteralness);
    return best ?? refusal(candidates, method, url);
  };
}

/** Without a server: the whole path name is the path. */
function candidatesAt(
  server: ServerPattern | undefined,
  pathname: string,
  entries: Iterable<Entry>,
  acceptsForeign: boolean,
): Candidate[] {
  const rest = server === undefined ? pathname : server.strip(pathname);
  if (rest === undefined) return [];
  return [...entries].flatMap(({ pattern, operations }) => {
    const pathParameters = pattern.match(rest);
    if (pathParameters === undefined) return [];
    return operations.flatMap((operation): Candidate[] => {
      const isForeign = server === undefined || !operation.servers.includes(server);
      if (isForeign && !acceptsForeign) return [];
      return [
        {
          operation,
          pathParameters,
          isForeign,
          variables: server?.variables ?? 0,
          rest: rest.length,
          rank: pattern.rank,
        },
      ];
    });
  });
}

/** The operation's own server first, then the most literal server, the longest base path, the most literal path template. */
function byLiteralness(a: Candidate, b: Candidate): number {
  return (
    Number(a.isForeign) - Number(b.isForeign) ||
    a.variables - b.variables ||
    a.rest - b.rest ||
    (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)
  );
}

function refusal(candidates: readonly Candidate[], method: string, url: URL): Problem {
  if (candidates.length === 0) {
    return problem("NO_PATH_MATCHED_ERROR", `The contract has no path at ${url.origin}${url.pathname}.`);
  }
  const allow = [...new Set(candidates.map(({ operation }) => operation.method.toUpperCase()))].join(", ");
  return problem("NO_METHOD_MATCHED_ERROR", `The contract has no ${method} ${url.pathname}, only ${allow}.`, {
    headers: { allow },
  });
}
