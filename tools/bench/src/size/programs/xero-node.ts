import { XeroClient } from "xero-node";

const xero = new XeroClient({ clientId: "YOUR_ID", clientSecret: "YOUR_SECRET", grantType: "client_credentials" });
await xero.getClientCredentialsToken();
console.log((await xero.accountingApi.getAccounts("")).body);
