import { type ClientOptions, type Contract, createClient } from "../../src/index.ts";
import type { paths } from "./_paths.ts";

/** A contract that says nothing of its own: what is left is the interface of openapi-fetch. */
export const contract = {
  name: "@scope/plain",
  version: "1.0.0",
  servers: { production: { url: "https://api.example" } },
  securitySchemes: {},
  security: [],
  operations: {},
} as const satisfies Contract;

/** A client that keeps what it sends; nothing is mocked: a handler takes the place of the network. */
export function observed(
  options: ClientOptions<typeof contract> = {},
  answer: (request: Request) => Response | Promise<Response> = () => Response.json({ status: 200, message: "OK" }),
) {
  const sent: Request[] = [];
  const client = createClient<paths, typeof contract>(contract, {
    retry: { baseMs: 1 },
    ...options,
    fetch: async (request) => {
      sent.push(request.clone());
      return answer(request);
    },
  });
  return { client, sent };
}

/** What was sent, or rather its path and query. */
export function target(request: Request | undefined): string {
  const { pathname, search } = new URL(request?.url ?? "about:blank");
  return pathname + search;
}

export const bodyMethods = ["put", "post", "delete", "options", "patch"] as const;
export const methods = [...bodyMethods, "get", "head"] as const;
