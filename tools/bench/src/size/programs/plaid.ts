import { Configuration, PlaidApi, PlaidEnvironments } from "plaid";

const client = new PlaidApi(
  new Configuration({
    ...(PlaidEnvironments["sandbox"] && { basePath: PlaidEnvironments["sandbox"] }),
    baseOptions: { headers: { "PLAID-CLIENT-ID": "YOUR_ID", "PLAID-SECRET": "YOUR_SECRET" } },
  }),
);
console.log((await client.accountsGet({ access_token: "YOUR_TOKEN" })).data);
