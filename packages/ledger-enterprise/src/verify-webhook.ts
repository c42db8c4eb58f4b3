import type { WebhookDelivery, WebhookOptions } from "@ledgerkit/auth";
import { webhookEvent } from "@ledgerkit/client";
import type { VaultNotification } from "./generated/schemas.ts";
import { webhookSignature } from "./generated/webhooks.ts";

/**
 * Takes a notification: checks its `X-Ledger-Signature` with the shared secret of `PUT /notifications/configuration`, and gives what it
 * says, which is only what happened to which object: fetch the object by its id.
 *
 * One that was signed more than 300 seconds ago is refused, as in the provider's sample; `toleranceSeconds` changes that. What was not
 * answered with a 2xx is repeated for up to 100 times, so the same one may come twice.
 *
 * @throws {AuthError} `webhook_invalid`: answer 400 and do nothing
 * @throws {TypeError} when the secret is empty, or the body was parsed already
 * @example
 * ```ts
 * const { event_type, id } = await verifyLedgerEnterpriseWebhook(request, { secret: "THE_SHARED_SECRET" });
 * if (event_type === "REQUEST_HAS_REACHED_QUORUM") console.log("request", id);
 * ```
 * @see https://help.enterprise.ledger.com/api-documentation/tutorials/api-functionalities/events-via-web-hooks
 */
export function verifyLedgerEnterpriseWebhook(
  delivery: Request | WebhookDelivery,
  options: WebhookOptions,
): Promise<VaultNotification> {
  return webhookEvent<VaultNotification>(webhookSignature, delivery, options);
}
