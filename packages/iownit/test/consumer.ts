import { createIownit, type Iownit, type IownitOptions, unwrap } from "@ledgerkit/iownit";

/** A user's module. tools/pack compiles and runs it with the packed package. */
export async function consume(connection: Pick<IownitOptions, "baseUrl" | "fetch">): Promise<string> {
  const iownit = createIownit({
    integrationApiHost: "node.example",
    clientId: "ANY",
    clientSecret: "ANY",
    scope: ["manageExternalClients"],
    ...connection,
  });

  const clients = unwrap(await iownit.GET("/external/v1/oauth/client"));
  const ids: string[] = clients.map((client) => client.clientId);

  const params = { path: { clientId: "primary" } };
  const headers = { Prefer: "code=409" };
  const result = await iownit.DELETE("/external/v1/oauth/client/{clientId}", { params, headers });
  if (result.status !== 409) throw new Error(`HTTP ${result.response.status}`);
  return `${ids.length} clients, then ${result.error.code}`;
}

/** What must not compile. */
export const mistakes = (iownit: Iownit) => [
  // @ts-expect-error there is no such path
  iownit.GET("/external/v1/oauth/clients"),
  // @ts-expect-error the path parameter is missing
  iownit.DELETE("/external/v1/oauth/client/{clientId}"),
  // @ts-expect-error there is no such scope
  createIownit({ scope: ["manageEverything"] }),
  // @ts-expect-error there is no such environment
  createIownit({ scope: [], environment: "staging" }),
];
