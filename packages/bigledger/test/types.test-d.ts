// Compiled by `typecheck`, never run: what must compile, and what must not.
import { bigledgerOAuth, verifyBigLedgerWebhook } from "../src/index.ts";

const oauth = bigledgerOAuth({ redirectUri: "https://app.example/callback" });
await oauth.authorizationUrl({ scope: ["read:accounts", "write:invoices", "admin"] });
// @ts-expect-error a scope that the contract does not have
await oauth.authorizationUrl({ scope: ["read:acounts"] });
// @ts-expect-error one that it has, and one that it does not have
await oauth.authorizationUrl({ scope: ["read:accounts", "write:reports"] });
// @ts-expect-error a text in place of a list
await oauth.authorizationUrl({ scope: "read:accounts" });

const delivery = await verifyBigLedgerWebhook({ headers: {}, body: "" }, { secret: "s" });
if ("batch" in delivery) {
  delivery.events satisfies object[];
} else if (delivery.event === "invoice.paid") {
  delivery.data.object satisfies object;
  delivery.id satisfies string;
} else if (delivery.event === "order.created") {
  delivery.source satisfies string;
  delivery.data.orderId satisfies string;
}
// @ts-expect-error an event that does not exist
if ("event" in delivery && delivery.event === "invoice.payed") delivery.timestamp;
// @ts-expect-error no time is signed, so none can be tolerated
await verifyBigLedgerWebhook({ headers: {}, body: "" }, { secret: "s", toleranceSeconds: 1 });
