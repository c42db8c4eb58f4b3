import { createOpenLedger, type OpenLedger, type OpenLedgerOptions, unwrap } from "@ledgerkit/openledger";

/** A user's module. tools/pack compiles and runs it with the packed package. */
export async function consume(connection: Pick<OpenLedgerOptions, "baseUrl" | "fetch">): Promise<string> {
  const openledger = createOpenLedger({ userType: "developer", id: "dev_ANY", apiKey: "ANY", ...connection });

  const params = { query: { entityId: "ent_ANY" } };
  const { transactions } = unwrap(await openledger.GET("/v1/transactions", { params }));
  const ids: (string | null | undefined)[] = transactions.map((transaction) => transaction.id);

  const refusal = { headers: { Prefer: "code=429" }, retry: false } as const;
  const result = await openledger.GET("/v1/transactions", { params, ...refusal });
  if (result.status !== 429) throw new Error(`HTTP ${result.response.status}`);
  return `${ids.length} transactions, then ${result.error.error}`;
}

/** What must not compile. */
export const mistakes = (openledger: OpenLedger) => [
  // @ts-expect-error there is no such path
  openledger.GET("/v1/transaction"),
  // @ts-expect-error the query parameter is missing
  openledger.GET("/v1/transactions"),
  // @ts-expect-error there is no such type of user
  createOpenLedger({ userType: "owner" }),
  // @ts-expect-error there is no such environment
  createOpenLedger({ environment: "staging" }),
];
