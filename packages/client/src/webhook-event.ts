import {
  AuthError,
  verifyWebhook,
  type WebhookDelivery,
  type WebhookOptions,
  type WebhookSignature,
} from "@ledgerkit/auth";
import { parseJson } from "./parse-json.ts";

/**
 * What a delivery says, once its signature is found good. Like an answer, it is not checked against its schema.
 *
 * @throws {AuthError} `webhook_invalid`: the signature does not fit, or it fits a body that is not JSON
 * @throws {TypeError} when an option is wrong, or the body is not the raw one
 * @example
 * ```ts
 * const event = await webhookEvent<AcmeEvent>(webhookSignature, request, { secret: "YOUR_WEBHOOK_SECRET" });
 * ```
 */
export async function webhookEvent<Event>(
  signature: WebhookSignature,
  delivery: Request | WebhookDelivery,
  options: WebhookOptions,
): Promise<Event> {
  const body = await verifyWebhook(signature, delivery, options);
  try {
    return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(body)) as Event;
  } catch {
    // The engine's message may quote the body.
    throw new AuthError("webhook_invalid", "The delivery is signed as it should be, but its body is not JSON.");
  }
}
