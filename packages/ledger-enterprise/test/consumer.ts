import {
  approveRequest,
  createLedgerEnterprise,
  type LedgerEnterprise,
  type LedgerEnterpriseOptions,
  unwrap,
} from "@ledgerkit/ledger-enterprise";

/** A user's module. tools/pack compiles and runs it with the packed package. */
export async function consume(connection: Pick<LedgerEnterpriseOptions, "baseUrl" | "fetch">): Promise<string> {
  const vault = createLedgerEnterprise({ workspace: "ANY", apiKeyId: "ANY", apiKeySecret: "ANY", ...connection });

  const { edges } = unwrap(await vault.GET("/accounts", { params: { query: { page_size: 50 } } }));
  const names: string[] = edges.map(({ node }) => node.name);

  const { privateKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
  const request = await approveRequest(vault, 31, { privateKey, intent: { type: "APPROVE_TRANSACTION" } });
  const status: string = request.status;

  const params = { path: { account_id: 0 } };
  const result = await vault.GET("/accounts/{account_id}", { params, headers: { Prefer: "code=404" } });
  if (result.status !== 404) throw new Error(`HTTP ${result.response.status}`);
  return `${names.length} accounts, ${status}, then ${result.error.name}`;
}

/** What must not compile. */
export const mistakes = (vault: LedgerEnterprise) => [
  // @ts-expect-error there is no such path
  vault.GET("/account"),
  // @ts-expect-error the path parameter is missing
  vault.GET("/accounts/{account_id}"),
  // @ts-expect-error there is no such status
  vault.GET("/transactions", { params: { query: { status: ["DONE"] } } }),
  // @ts-expect-error there is no such environment
  createLedgerEnterprise({ environment: "staging" }),
];
