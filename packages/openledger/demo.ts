import type { Demo, DemoCall } from "@ledgerkit/demo";
import { createOpenLedger, type OpenLedger, openLedgerAuth0, type TransactionPage } from "@ledgerkit/openledger";

const params = { query: { entityId: "ent_EXAMPLE" } };

const demo: Demo = [
  {
    flow: "API key for a JWT",
    connect: (url) =>
      calls(createOpenLedger({ userType: "developer", id: "dev_EXAMPLE", apiKey: "YOUR_API_KEY", baseUrl: url })),
  },
  {
    flow: "Auth0 client credentials",
    connect(url) {
      const auth = openLedgerAuth0({ clientId: "YOUR_ID", clientSecret: "YOUR_SECRET", authorizationServer: url });
      return calls(createOpenLedger({ auth, baseUrl: url }));
    },
  },
];

function calls(openledger: OpenLedger): DemoCall[] {
  return [
    {
      call: "GET /v1/transactions",
      run: () => openledger.GET("/v1/transactions", { params }),
      show: ({ transactions }: TransactionPage) => `${transactions.length} transactions`,
    },
    {
      call: "POST /v1/transactions",
      run: () =>
        openledger.POST("/v1/transactions", {
          params,
          body: { amount: 12.5, debitAccountId: "acc_none", creditAccountId: "acc_2" },
          headers: { Prefer: "code=404" },
        }),
      refusedWith: 404,
    },
  ];
}

export default demo;
