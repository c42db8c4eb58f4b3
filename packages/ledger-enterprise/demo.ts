import { generateKeyPairSync } from "node:crypto";
import type { Demo, DemoCall } from "@ledgerkit/demo";
import {
  type AccountPage,
  approveRequest,
  createLedgerEnterprise,
  type LedgerEnterprise,
  type VaultRequest,
} from "@ledgerkit/ledger-enterprise";

const workspace = "EXAMPLE";
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });

const demo: Demo = [
  {
    flow: "API key for a JWT of 300 s",
    connect: (url) =>
      reads(createLedgerEnterprise({ workspace, apiKeyId: "YOUR_ID", apiKeySecret: "YOUR_SECRET", baseUrl: url })),
  },
  {
    flow: "reporting key",
    connect: (url) => reads(createLedgerEnterprise({ workspace, reportingApiKey: "YOUR_REPORTING_KEY", baseUrl: url })),
  },
  {
    flow: "LAM",
    connect: (url) =>
      reads(createLedgerEnterprise({ lam: { apiUser: "YOUR_USER", apiKey: "YOUR_LAM_KEY" }, baseUrl: url })),
  },
  {
    flow: "signed approval (ES256)",
    connect(url) {
      const vault = createLedgerEnterprise({
        workspace,
        apiKeyId: "YOUR_ID",
        apiKeySecret: "YOUR_SECRET",
        baseUrl: url,
      });
      const pem = privateKey.export({ type: "sec1", format: "pem" }).toString();
      return [
        {
          call: "approveRequest(31)",
          async run() {
            const data = await approveRequest(vault, 31, { privateKey: pem, intent: { type: "APPROVE_TRANSACTION" } });
            return { data, response: new Response(null, { status: 200 }) };
          },
          show: ({ id, status }: VaultRequest) => `request ${id} is ${status}`,
        },
      ];
    },
  },
];

function reads(vault: LedgerEnterprise): DemoCall[] {
  return [
    {
      call: "GET /accounts",
      run: () => vault.GET("/accounts", { params: { query: { page_size: 50 } } }),
      show: ({ page_info }: AccountPage) => `${page_info.count} accounts`,
    },
    {
      call: "GET /accounts/{account_id}",
      run: () =>
        vault.GET("/accounts/{account_id}", { params: { path: { account_id: 0 } }, headers: { Prefer: "code=404" } }),
      refusedWith: 404,
    },
  ];
}

export default demo;
