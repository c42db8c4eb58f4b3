import { generateKeyPairSync } from "node:crypto";
import { createBigLedger } from "@ledgerkit/bigledger";
import bigledgerContract from "@ledgerkit/bigledger/openapi.json" with { type: "json" };
import { createIownit, type IownitOptions } from "@ledgerkit/iownit";
import iownitContract from "@ledgerkit/iownit/openapi.json" with { type: "json" };
import { createLedgerEnterprise } from "@ledgerkit/ledger-enterprise";
import ledgerEnterpriseContract from "@ledgerkit/ledger-enterprise/openapi.json" with { type: "json" };
import { createLedgible, type LedgibleOptions, ledgibleConnect } from "@ledgerkit/ledgible";
import ledgibleContract from "@ledgerkit/ledgible/openapi.json" with { type: "json" };
import { createMock } from "@ledgerkit/mock";
import { createOpenLedger } from "@ledgerkit/openledger";
import openledgerContract from "@ledgerkit/openledger/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { billACustomer } from "../src/bill-a-customer.ts";
import { giveAnAppAccess } from "../src/give-an-app-access.ts";
import { keepTheBooks } from "../src/keep-the-books.ts";
import { payWithApproval } from "../src/pay-with-approval.ts";
import { readALinkedExchange } from "../src/read-a-linked-exchange.ts";

const { privateKey } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

type Fetch = (request: Request) => Promise<Response>;

interface Forced {
  /** Call → what to ask the mock for: its header `Prefer`. */
  readonly prefer?: Readonly<Record<string, string>>;
  /** Call → what its first answer is instead: a mock does not remember, so it never comes round by itself. */
  readonly first?: Readonly<Record<string, unknown>>;
}

/** A mock's `fetch`, and the calls that it was asked for. */
async function mockOf(contract: object, { prefer = {}, first = {} }: Forced = {}) {
  const mock = await createMock(contract);
  const calls: string[] = [];
  const fetch = async (request: Request) => {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    const isFirst = !calls.includes(call);
    calls.push(call);
    if (isFirst && call in first) return Response.json(first[call]);
    if (prefer[call] !== undefined) request.headers.set("Prefer", prefer[call]);
    return mock.fetch(request);
  };
  return { fetch, calls };
}

describe("billACustomer", () => {
  const bill = {
    customer: { name: "Warung Selera Sdn Bhd", email: "accounts@warungselera.example" },
    lines: [{ itemId: "item_3001", quantity: 20, unitPrice: 85 }],
    invoiceDate: "2026-03-04",
    dueDate: "2026-04-03",
    accountId: "acc_1100",
  };
  const connect = (fetch: Fetch) =>
    createBigLedger({ apiKey: "blg_test_sk_EXAMPLE", companyId: "company_8c41", fetch });

  it("ends with an invoice that is paid", async () => {
    const { fetch, calls } = await mockOf(bigledgerContract);
    const invoice = await billACustomer(connect(fetch), bill);
    expect(invoice).toMatchObject({ status: "paid", amountDue: 0 });
    expect(calls).toEqual([
      "POST /v1/customers",
      "POST /v1/invoices",
      "POST /v1/invoices/inv_5001/send",
      "POST /v1/invoices/inv_5001/payments",
      "GET /v1/invoices/inv_5001",
    ]);
  });

  it("says that the customer is there already", async () => {
    const { fetch } = await mockOf(bigledgerContract, { prefer: { "POST /v1/customers": "code=409" } });
    await expect(billACustomer(connect(fetch), bill)).rejects.toThrow(
      "accounts@warungselera.example is a customer already.",
    );
  });
});

describe("keepTheBooks", () => {
  const books = {
    developerId: "dev_12345",
    legalName: "Harbor Street Bakery LLC",
    sale: { amount: 1250, description: "Catering, invoice 1042", date: "2025-06-02T10:00:00Z" },
  };
  const connect = (fetch: Fetch) =>
    createOpenLedger({ userType: "developer", id: "dev_12345", apiKey: "YOUR_API_KEY", fetch });

  it("ends with the statements of the sale's month", async () => {
    const { fetch, calls } = await mockOf(openledgerContract);
    const report = await keepTheBooks(connect(fetch), books);
    expect(report.reportPeriod).toMatchObject({ month: 6, year: 2025 });
    expect(calls).toEqual([
      "POST /v1/auth/tokens",
      "POST /v1/entities",
      "POST /v1/categories",
      "POST /v1/categories",
      "POST /v1/transactions",
      "PUT /v1/transactions/approve",
      "GET /v1/reports/generate",
    ]);
  });

  it("says why the sale was not booked", async () => {
    const answer = { success: false, results: [{ id: "txn_123456", success: false, error: "Period is closed" }] };
    const { fetch } = await mockOf(openledgerContract, { first: { "PUT /v1/transactions/approve": answer } });
    await expect(keepTheBooks(connect(fetch), books)).rejects.toThrow("The sale was not booked: Period is closed");
  });
});

describe("giveAnAppAccess", () => {
  const app = { application: "TEST1234 App", password: "YOUR_SECONDARY_PASSWORD" };
  const connect = (fetch: Fetch) => (options: IownitOptions) =>
    createIownit({ integrationApiHost: "node.example", ...options, fetch });
  const primary = {
    clientId: "YOUR_CLIENT_ID",
    clientSecret: "YOUR_PASSWORD",
    scope: ["manageExternalClients"],
  } as const;

  it("ends with what the app read, and without its client", async () => {
    const { fetch, calls } = await mockOf(iownitContract);
    const transactions = await giveAnAppAccess(connect(fetch)(primary), connect(fetch), app);
    expect(transactions).toHaveLength(1);
    expect(calls).toEqual([
      "POST /oauth2/token",
      "POST /external/v1/oauth/client",
      "POST /oauth2/token",
      "GET /external/v1/transactions",
      "DELETE /external/v1/oauth/client/TEST1234",
    ]);
  });

  it("removes the client when the app is refused", async () => {
    const { fetch, calls } = await mockOf(iownitContract, { prefer: { "GET /external/v1/transactions": "code=403" } });
    await expect(giveAnAppAccess(connect(fetch)(primary), connect(fetch), app)).rejects.toThrow("answered 403");
    expect(calls.at(-1)).toBe("DELETE /external/v1/oauth/client/TEST1234");
  });
});

describe("payWithApproval", () => {
  const payment = {
    accountId: 2,
    recipient: "tb1q5tsjcyz7xmet07yxtumakt739y53hcttmntajq",
    amount: "200000000",
    privateKey,
  };
  const connect = (fetch: Fetch) =>
    createLedgerEnterprise({ workspace: "acme", apiKeyId: "YOUR_KEY_ID", apiKeySecret: "YOUR_KEY_SECRET", fetch });

  it("ends with the transaction on the chain", async () => {
    const { fetch, calls } = await mockOf(ledgerEnterpriseContract);
    const transaction = await payWithApproval(connect(fetch), payment);
    expect(transaction).toMatchObject({ status: "CONFIRMED", recipient: payment.recipient });
    expect(calls).toEqual([
      "POST /auth/token",
      "GET /accounts/2",
      "POST /transactions/estimate-fees",
      "POST /requests",
      "GET /requests/31/challenge",
      "POST /requests/31/approve",
      "GET /requests/31",
      "GET /transactions/12",
    ]);
  });

  it("waits for the other approvers", async () => {
    const pending = { id: 31, status: "PENDING_APPROVAL", target_id: 12 };
    const { fetch, calls } = await mockOf(ledgerEnterpriseContract, { first: { "GET /requests/31": pending } });
    await payWithApproval(connect(fetch), { ...payment, interval: 1 });
    expect(calls.slice(-3)).toEqual(["GET /requests/31", "GET /requests/31", "GET /transactions/12"]);
  });

  it("tells that the others have rejected it", async () => {
    const rejected = { id: 31, status: "REJECTED", target_id: 12 };
    const { fetch } = await mockOf(ledgerEnterpriseContract, { first: { "GET /requests/31": rejected } });
    await expect(payWithApproval(connect(fetch), payment)).rejects.toThrow("The payment is rejected.");
  });

  it("signs nothing when the challenge is about another payment", async () => {
    const { fetch, calls } = await mockOf(ledgerEnterpriseContract);
    await expect(payWithApproval(connect(fetch), { ...payment, amount: "1" })).rejects.toMatchObject({
      code: "intent_mismatch",
    });
    expect(calls.some((call) => call.endsWith("/approve"))).toBe(false);
  });
});

describe("readALinkedExchange", () => {
  const redirectUri = "https://app.example/callback";
  const link = {
    userId: "abc123",
    exchangeName: "kraken",
    visit: async (page: URL) => `${redirectUri}?code=EXAMPLE&state=${page.searchParams.get("state")}`,
  };
  const credentials = { clientId: "YOUR_CLIENT_ID", clientSecret: "YOUR_CLIENT_SECRET", redirectUri };

  const source = "/api/v1/data/user/abc123/dataSources/373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10";

  it("ends with the transactions, when there are some", async () => {
    const { fetch, calls } = await mockOf(ledgibleContract, { first: { [`GET ${source}/transactions`]: [] } });
    const connect = ledgibleConnect({ ...credentials, fetch });
    const open = (options: LedgibleOptions) => createLedgible({ ...options, fetch });
    const transactions = await readALinkedExchange(connect, open, { ...link, interval: 1 });
    expect(transactions.map(({ type }) => type)).toEqual(["buy", "withdrawal"]);
    expect(calls).toEqual([
      "POST /api/v1/oauth2/token",
      "GET /api/v1/data/user/abc123/dataSources/",
      `POST ${source}/refresh`,
      `GET ${source}/transactions`,
      `GET ${source}/transactions`,
    ]);
  });
});
