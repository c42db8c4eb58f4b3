import { type BigLedger, type Invoice, unwrap } from "@ledgerkit/bigledger";

export interface Bill {
  readonly customer: { readonly name: string; readonly email: string };
  readonly lines: { readonly itemId: string; readonly quantity: number; readonly unitPrice: number }[];
  readonly invoiceDate: string;
  readonly dueDate: string;
  /** The account that the money comes to. */
  readonly accountId: string;
}

/** Makes a customer and an invoice, sends it, records that it was paid, and gives the invoice as it is then. */
export async function billACustomer(bigledger: BigLedger, bill: Bill): Promise<Invoice> {
  const { customer, lines, invoiceDate, dueDate, accountId } = bill;

  const created = await bigledger.POST("/customers", { body: { ...customer, type: "business" } });
  // An e-mail address belongs to one customer: this is the failure that a person can do something about.
  if (created.status === 409) throw new Error(`${customer.email} is a customer already.`);
  const { id: customerId } = unwrap(created).data;

  const body = { customerId, invoiceDate, dueDate, items: lines };
  const { data: invoice } = unwrap(await bigledger.POST("/invoices", { body }));

  const params = { path: { invoiceId: invoice.id } };
  unwrap(await bigledger.POST("/invoices/{invoiceId}/send", { params, body: { to: [customer.email] } }));

  unwrap(
    await bigledger.POST("/invoices/{invoiceId}/payments", {
      params,
      body: { amount: invoice.amountDue, paymentDate: dueDate, paymentMethod: "bank_transfer", accountId },
    }),
  );

  return unwrap(await bigledger.GET("/invoices/{invoiceId}", { params })).data;
}
