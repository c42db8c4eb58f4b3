import { createOpenLedger } from "@ledgerkit/openledger";

const openledger = createOpenLedger({ userType: "developer", id: "dev_YOUR_ID", apiKey: "YOUR_API_KEY" });
console.log((await openledger.GET("/v1/transactions", { params: { query: { entityId: "ent_1" } } })).data);
