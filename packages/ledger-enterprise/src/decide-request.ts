import { AuthError, fromBase64url, type SigningKey, signer, signJws } from "@ledgerkit/auth";
import { type Client, unwrap } from "@ledgerkit/client";
import type { VaultRequest } from "./generated/schemas.ts";
import type { paths } from "./generated/types.ts";

/**
 * What the caller means to sign: every member has to be in the challenge with the same value; members that are left out are not
 * compared. An empty intent is refused.
 */
export type Intent = { readonly [member: string]: string | number | boolean | null | Intent };

export interface Decision {
  /** The API user's private key (P-256): PEM (SEC1 or PKCS#8), a CryptoKey, or a function that signs elsewhere. */
  readonly privateKey: SigningKey;
  readonly intent: Intent;
  readonly signal?: AbortSignal;
}

/**
 * Approves a request: fetches its challenge, compares it with the intent, signs the challenge's own bytes (ES256), and sends them.
 *
 * @throws {AuthError} `intent_mismatch` before anything is signed; `key_invalid`
 * @throws {ApiError} when the server refuses a step
 * @example
 * ```ts
 * await approveRequest(vault, 31, {
 *   privateKey: process.env.LEDGER_ENTERPRISE_PRIVATE_KEY,
 *   intent: { type: "APPROVE_TRANSACTION", data: { transaction_data: { amount: "200000000", recipient: "YOUR_RECIPIENT" } } },
 * });
 * ```
 */
export async function approveRequest(
  client: Client<paths>,
  requestId: number,
  decision: Decision,
): Promise<VaultRequest> {
  const params = { path: { request_id: requestId } };
  const { challenge } = unwrap(await client.GET("/requests/{request_id}/challenge", withSignal({ params }, decision)));
  const jws = await signChallenge(challenge, decision);
  return unwrap(await client.POST("/requests/{request_id}/approve", withSignal({ params, body: { jws } }, decision)));
}

/** Rejects a request, in the same way. */
export async function rejectRequest(
  client: Client<paths>,
  requestId: number,
  decision: Decision,
): Promise<VaultRequest> {
  const params = { path: { request_id: requestId } };
  const { challenge } = unwrap(
    await client.GET("/requests/{request_id}/challenge/reject", withSignal({ params }, decision)),
  );
  const jws = await signChallenge(challenge, decision);
  return unwrap(await client.POST("/requests/{request_id}/reject", withSignal({ params, body: { jws } }, decision)));
}

function withSignal<Init>(init: Init, { signal }: Decision): Init {
  return signal ? { ...init, signal } : init;
}

async function signChallenge(challenge: string, { privateKey, intent }: Decision): Promise<string> {
  if (Object.keys(intent).length === 0)
    throw new AuthError("intent_mismatch", "The intent is empty: say what you mean to sign.");
  const bytes = fromBase64url(challenge);
  const content = parse(bytes);
  const difference = firstDifference(intent, content, "");
  if (difference !== undefined) {
    throw new AuthError(
      "intent_mismatch",
      `The challenge does not say what was meant at ${difference}; nothing was signed.`,
    );
  }
  // The server checks the signature against the bytes it sent: they are signed as they came.
  return signJws(bytes, signer(privateKey, "ES256"), { alg: "ES256", typ: "JWT" });
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new AuthError(
      "intent_mismatch",
      "The challenge is not JSON, so it cannot be compared with the intent; nothing was signed.",
    );
  }
}

/** The JSON Pointer of the first member that is not as intended. */
function firstDifference(intent: Intent, content: unknown, at: string): string | undefined {
  if (typeof content !== "object" || content === null) return at || "/";
  for (const [member, meant] of Object.entries(intent)) {
    const pointer = `${at}/${member}`;
    const said = Object.hasOwn(content, member) ? (content as Record<string, unknown>)[member] : undefined;
    if (typeof meant === "object" && meant !== null) {
      const difference = firstDifference(meant, said, pointer);
      if (difference !== undefined) return difference;
    } else if (said !== meant) {
      return pointer;
    }
  }
  return undefined;
}
