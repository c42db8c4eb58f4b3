import type { Client as OpenapiFetchClient } from "openapi-fetch";
import type { Client } from "./client.ts";

/**
 * The very same client, as openapi-fetch types its own: for what is built on openapi-fetch and asks for that type.
 *
 * @example With openapi-react-query:
 * ```ts
 * const api = createQueryClient(asOpenapiFetch(client));
 * const { data } = api.useQuery("get", "/accounts");
 * ```
 */
export function asOpenapiFetch<Paths extends object>(client: Client<Paths>): OpenapiFetchClient<Paths> {
  return client as unknown as OpenapiFetchClient<Paths>;
}
