import { type BigLedger, type BigLedgerOptions, createBigLedger, unwrap } from "@ledgerkit/bigledger";

/** A user's module. tools/pack compiles and runs it with the packed package. */
export async function consume(connection: Pick<BigLedgerOptions, "baseUrl" | "fetch">): Promise<string> {
  const bigledger = createBigLedger({ apiKey: "blg_test_sk_ANY", companyId: "company_ANY", ...connection });

  const { data } = unwrap(await bigledger.GET("/accounts", { params: { query: { type: "asset" } } }));
  const names: string[] = data.map((account) => account.name);

  const params = { path: { accountId: "acc_none" } };
  const result = await bigledger.GET("/accounts/{accountId}", { params, headers: { Prefer: "code=404" } });
  if (result.status !== 404) throw new Error(`HTTP ${result.response.status}`);
  return `${names.length} accounts, then ${result.error.error.code}`;
}

/** What must not compile. */
export const mistakes = (bigledger: BigLedger) => [
  // @ts-expect-error there is no such path
  bigledger.GET("/account"),
  // @ts-expect-error the path parameter is missing
  bigledger.GET("/accounts/{accountId}"),
  // @ts-expect-error there is no such type of account
  bigledger.GET("/accounts", { params: { query: { type: "assets" } } }),
  // @ts-expect-error there is no such environment
  createBigLedger({ environment: "staging" }),
];
