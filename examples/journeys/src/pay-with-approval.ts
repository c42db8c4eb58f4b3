import { setTimeout } from "node:timers/promises";
import {
  approveRequest,
  type LedgerEnterprise,
  type SigningKey,
  type Transaction,
  type TransactionRequestCreate,
  unwrap,
} from "@ledgerkit/ledger-enterprise";

export interface Payment {
  readonly accountId: number;
  readonly recipient: string;
  /** In satoshi. */
  readonly amount: string;
  /** The API user's own key: it approves the payment. */
  readonly privateKey: SigningKey;
  /** Milliseconds between two looks at how far the others are. */
  readonly interval?: number;
  /** Ends the wait for them. */
  readonly signal?: AbortSignal;
}

/** Asks for a payment in bitcoin, approves it, waits for the others, and gives the transaction. */
export async function payWithApproval(vault: LedgerEnterprise, payment: Payment): Promise<Transaction> {
  const { accountId, recipient, amount, privateKey, interval = 10_000, signal } = payment;

  const account = unwrap(await vault.GET("/accounts/{account_id}", { params: { path: { account_id: accountId } } }));
  const account_name = account.name;
  // An account may hold anything, now or in a year; this kind of payment takes two currencies.
  const currency = (["bitcoin", "bitcoin_testnet"] as const).find((known) => known === account.currency);
  if (!currency) throw new TypeError(`${account_name} holds ${account.currency}.`);

  const ask = (max_fees: string): TransactionRequestCreate => ({
    type: "CREATE_TRANSACTION",
    data: {
      account_id: accountId,
      transaction_type: "BITCOIN_LIKE_SEND",
      fees_strategy: { type: "SPEED", data: { speed: "NORMAL" } },
      transaction_data: { account_name, currency, amount, recipient, max_fees },
    },
  });
  const { max_fees } = unwrap(await vault.POST("/transactions/estimate-fees", { body: ask("0") }));
  const request = unwrap(await vault.POST("/requests", { body: ask(max_fees) }));

  // Nothing is signed unless the challenge says what was asked for.
  const intent = { type: "APPROVE_TRANSACTION", data: { transaction_data: { amount, recipient } } };
  await approveRequest(vault, request.id, { privateKey, intent });

  const params = { path: { request_id: request.id } };
  for (;;) {
    const { status, target_id } = unwrap(await vault.GET("/requests/{request_id}", { params }));
    if (status === "SUBMITTED") {
      return unwrap(
        await vault.GET("/transactions/{transaction_id}", { params: { path: { transaction_id: target_id } } }),
      );
    }
    if (["BLOCKED", "EXPIRED", "REJECTED"].includes(status)) throw new Error(`The payment is ${status.toLowerCase()}.`);
    await setTimeout(interval, undefined, { signal });
  }
}
