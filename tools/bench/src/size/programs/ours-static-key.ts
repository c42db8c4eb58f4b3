import { createBigLedger } from "@ledgerkit/bigledger";

const bigledger = createBigLedger({ apiKey: "blg_test_sk_YOUR_KEY", companyId: "company_YOUR_ID" });
console.log((await bigledger.GET("/accounts")).data);
