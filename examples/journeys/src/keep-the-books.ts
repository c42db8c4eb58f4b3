import { type FinancialReports, type OpenLedger, unwrap } from "@ledgerkit/openledger";

export interface Books {
  readonly developerId: string;
  readonly legalName: string;
  readonly sale: { readonly amount: number; readonly description: string; readonly date: string };
}

/** Makes an entity with two accounts, records a sale, books it, and gives the statements of its month. */
export async function keepTheBooks(openledger: OpenLedger, books: Books): Promise<FinancialReports> {
  const { developerId, legalName, sale } = books;

  const { entity } = unwrap(await openledger.POST("/v1/entities", { body: { developerId, legalName } }));
  const query = { entityId: idOf(entity) };
  const params = { query };

  const cash = { name: "Petty cash", type: "ASSET", financialType: "CASH" } as const;
  const sales = { name: "Sales", type: "REVENUE", financialType: "SALES" } as const;
  const debit = unwrap(await openledger.POST("/v1/categories", { params, body: cash }));
  const credit = unwrap(await openledger.POST("/v1/categories", { params, body: sales }));

  const body = { ...sale, debitAccountId: idOf(debit.category), creditAccountId: idOf(credit.category) };
  const { transaction } = unwrap(await openledger.POST("/v1/transactions", { params, body }));

  // Reports count what is approved. One answer tells of every transaction, and some may have failed.
  const transactionId = idOf(transaction);
  const transactionIds = [transactionId];
  const { results } = unwrap(await openledger.PUT("/v1/transactions/approve", { params, body: { transactionIds } }));
  const approval = results?.find(({ id }) => id === transactionId);
  if (!approval?.success) throw new Error(`The sale was not booked: ${approval?.error}`);

  const month = new Date(sale.date);
  const period = { month: month.getUTCMonth() + 1, year: month.getUTCFullYear() };
  return unwrap(await openledger.GET("/v1/reports/generate", { params: { query: { ...query, ...period } } }));
}

/** The provider promises no field of an answer, not even an id. */
function idOf(record: { id?: string | null }): string {
  if (!record.id) throw new Error("What was created has no id.");
  return record.id;
}
