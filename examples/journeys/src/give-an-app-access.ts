import { type Iownit, type IownitOptions, paginate, type Transaction, unwrap } from "@ledgerkit/iownit";

export interface App {
  readonly application: string;
  /** What the app signs in with, 8 to 72 characters. */
  readonly password: string;
}

/**
 * Makes a secondary client that may do one thing, does it as that client, and removes the client.
 *
 * @param primary may manage clients
 * @param connect `createIownit`, which signs the app in by itself
 */
export async function giveAnAppAccess(
  primary: Iownit,
  connect: (options: IownitOptions) => Iownit,
  { application, password }: App,
): Promise<Transaction[]> {
  const scope = ["readTransactionData"] as const;
  const body = { application, password, accessScopes: [...scope] };
  const created = await primary.POST("/external/v1/oauth/client", { body });
  if (created.status === 409) throw new Error("There are as many clients as there may be: remove one first.");
  const { clientId } = unwrap(created);

  try {
    const app = connect({ clientId, clientSecret: password, scope });
    const transactions: Transaction[] = [];
    const list = paginate(app, "/external/v1/transactions", { params: { query: { pageSize: 50 } }, maxItems: 500 });
    for await (const transaction of list) transactions.push(transaction);
    return transactions;
  } finally {
    const removed = await primary.DELETE("/external/v1/oauth/client/{clientId}", { params: { path: { clientId } } });
    // Gone already is as good; anything else has to be looked at, as the password is still worth something.
    if (removed.error && removed.status !== 404) console.error(`Remove ${clientId} by hand:`, removed.error.code);
  }
}
