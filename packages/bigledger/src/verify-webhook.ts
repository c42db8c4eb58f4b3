import type { WebhookDelivery, WebhookOptions } from "@ledgerkit/auth";
import { webhookEvent } from "@ledgerkit/client";
import type { IntegrationEvent, WebhookEvent, WebhookEventBatch } from "./generated/schemas.ts";
import { webhookSignature } from "./generated/webhooks.ts";

/**
 * What BigLedger delivers: an event, several at once where the subscription has `batchSettings` (`batch` is true), or an event of
 * another system. `event` tells them apart. BigLedger may add events; those have the form of `OtherEvent`, so keep a default branch.
 */
export type BigLedgerWebhook = WebhookEvent | IntegrationEvent | WebhookEventBatch;

/**
 * Takes a delivery of a webhook: checks its `X-Signature` with the subscription's secret, and gives what it says.
 *
 * The signature holds no time, so an old delivery looks like a new one; and BigLedger repeats what was not answered with a 2xx within
 * 10 seconds. Remember the `id` of each event, and do nothing for one that came before.
 *
 * @throws {AuthError} `webhook_invalid`: answer 400 and do nothing
 * @throws {TypeError} when the secret is empty, or the body was parsed already
 * @example
 * ```ts
 * const delivery = await verifyBigLedgerWebhook(request, { secret: "THE_SUBSCRIPTIONS_SECRET" });
 * if ("event" in delivery && delivery.event === "invoice.paid") console.log(delivery.data.object);
 * ```
 * @see https://wiki.bigledger.com/developers/webhooks
 */
export function verifyBigLedgerWebhook(
  delivery: Request | WebhookDelivery,
  options: Pick<WebhookOptions, "secret">,
): Promise<BigLedgerWebhook> {
  return webhookEvent<BigLedgerWebhook>(webhookSignature, delivery, options);
}
