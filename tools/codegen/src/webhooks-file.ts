import { literal } from "./literal.ts";
import { type OpenApiDocument, type PathItemObject, resolve } from "./openapi.ts";

/**
 * `webhooks.ts`: how deliveries are signed, for who verifies them; undefined for a contract that says nothing of it. As in
 * `contract.ts`, only what differs from the usual gets a row.
 */
export function webhooksFile(document: OpenApiDocument): string | undefined {
  const signatures = Object.entries(document.webhooks ?? {}).flatMap(([name, item]) => {
    const signature = resolve<PathItemObject>(document, item)?.["x-webhook-signature"];
    return signature === undefined ? [] : [{ name, signature, text: JSON.stringify(signature) }];
  });
  const count = (text: string) => signatures.filter((other) => other.text === text).length;
  const [usual] = signatures.toSorted((a, b) => count(b.text) - count(a.text));
  if (!usual) return undefined;
  const others = signatures.filter(({ text }) => text !== usual.text);
  return `import type { WebhookSignature } from "@ledgerkit/auth";

/** How deliveries of ${document.info.title} ${document.info.version} are signed${others.length ? ", where `otherWebhookSignatures` does not say otherwise" : ""}. */
export const webhookSignature = ${literal(usual.signature)} as const satisfies WebhookSignature;
${others.length ? table(others) : ""}`;
}

function table(others: readonly { name: string; signature: unknown }[]): string {
  return `
/** Webhook → how its deliveries are signed. */
export const otherWebhookSignatures = ${literal(Object.fromEntries(others.map(({ name, signature }) => [name, signature])))} as const satisfies {
  readonly [webhook: string]: WebhookSignature;
};
`;
}
