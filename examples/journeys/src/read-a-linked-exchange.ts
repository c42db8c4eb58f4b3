import { setTimeout } from "node:timers/promises";
import {
  type Ledgible,
  type LedgibleConnect,
  type LedgibleOptions,
  paginate,
  type Transaction,
  unwrap,
} from "@ledgerkit/ledgible";

export interface Link {
  readonly userId: string;
  readonly exchangeName: string;
  /** Sends the user to a page, and gives the URL that the browser came back to. */
  readonly visit: (page: URL) => Promise<string>;
  /** Milliseconds between two looks whether there is data. */
  readonly interval?: number;
  /** Ends the wait for it. */
  readonly signal?: AbortSignal;
}

/**
 * Has a user link an exchange, waits until its data is there, and gives the transactions.
 *
 * @param open `createLedgible`, for the session that the link gives
 */
export async function readALinkedExchange(
  connect: LedgibleConnect,
  open: (options: LedgibleOptions) => Ledgible,
  { userId, exchangeName, visit, interval = 30_000, signal }: Link,
): Promise<Transaction[]> {
  const { url, state } = connect.requestUrl({ exchangeName, userId });
  const auth = await connect.callback(await visit(url), { state, userId });
  const ledgible = open({ auth });

  const sources = unwrap(await ledgible.GET("/v1/data/user/{userId}/dataSources/", { params: { path: { userId } } }));
  const dataSourceId = sources.find((source) => source.exchangeName === exchangeName)?.id;
  if (!dataSourceId) throw new Error(`${exchangeName} is not linked.`);

  const params = { path: { userId, dataSourceId } };
  unwrap(await ledgible.POST("/v1/data/user/{userId}/dataSources/{dataSourceId}/refresh", { params }));

  const all = { params: { ...params, query: { limit: 100 } } };
  // There are no webhooks, and what a data source's status says is unknown: data is there when there is some.
  const transactions: Transaction[] = [];
  for (;;) {
    const list = paginate(ledgible, "/v1/data/user/{userId}/dataSources/{dataSourceId}/transactions", all);
    for await (const transaction of list) transactions.push(transaction);
    if (transactions.length > 0) return transactions;
    await setTimeout(interval, undefined, { signal });
  }
}
