import { createIownit } from "@ledgerkit/iownit";

const iownit = createIownit({
  integrationApiHost: "YOUR_NODE",
  clientId: "YOUR_ID",
  clientSecret: "YOUR_SECRET",
  scope: ["manageExternalClients"],
});
console.log((await iownit.GET("/external/v1/oauth/client")).data);
