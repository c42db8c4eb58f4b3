import { answer, type Incoming } from "./answer.ts";
import { ContractError } from "./contract-error.ts";
import type { Operation } from "./operations.ts";
import { problem, problemResponse } from "./problem.ts";
import { createRouter } from "./router.ts";
import type { Answering } from "./sound-answer.ts";

/** Answers a request as the contract has it. Rejects, as a fetch does where there is no server, if the origin is none of the contract's. */
export type Serve = (incoming: Incoming, url: URL, isLoopback: boolean) => Promise<Response>;

export function createServe(operations: readonly Operation[], mock: Answering): Serve {
  const route = createRouter(operations);
  const serve: Serve = async (incoming, url, isLoopback) => {
    const found = route(incoming.method, url, isLoopback);
    if (found === undefined) throw foreignOrigin(url, operations);
    if ("detail" in found) return problemResponse(found);
    try {
      return await answer(found, incoming, url, mock);
    } catch (error) {
      if (error instanceof ContractError) return problemResponse(problem("VIOLATIONS", error.message));
      throw error;
    }
  };
  return async (incoming, url, isLoopback) => {
    const response = await serve(incoming, url, isLoopback);
    return incoming.method === "HEAD" ? new Response(null, response) : response;
  };
}

/** Names the origin only: what comes after it, or before the @, may be a secret. */
function foreignOrigin({ protocol, host }: URL, operations: readonly Operation[]): TypeError {
  const servers = new Set(
    operations.flatMap((operation) => operation.servers).flatMap(({ url, hasOrigin }) => (hasOrigin ? [url] : [])),
  );
  const known =
    servers.size > 0 ? `only ${[...servers].join(", ")}` : "and no absolute one at all: use http://localhost";
  return new TypeError(
    `[@ledgerkit/mock] ${protocol}//${host} is no server of this contract, ${known}. ` +
      "A request that goes there hands its credentials to somebody else.",
  );
}
