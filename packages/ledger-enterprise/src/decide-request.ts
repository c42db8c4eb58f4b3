import { AuthError, type SigningKey, signer, signJws } from "@ledgerkit/auth";
import { type BrowserChoice, type Client, refuseInBrowser, unwrap } from "@ledgerkit/client";
import { comparesNothing, firstDifference, type Intent } from "./first-difference.ts";
import { contract } from "./generated/contract.ts";
import type { VaultRequest } from "./generated/schemas.ts";
import type { paths } from "./generated/types.ts";
import { type Challenge, decodeChallenge, readChallenge } from "./read-challenge.ts";

export interface Decision extends BrowserChoice {
  /** The API user's private key (P-256): PEM (SEC1 or PKCS#8), a CryptoKey, or a function that signs elsewhere. */
  readonly privateKey: SigningKey;
  /** What is meant to be decided. The challenge is compared with it before anything is signed. */
  readonly intent: Intent;
  /** The one that a person was shown, from `readChallenge`: it is signed as it is. Default: a new one. */
  readonly challenge?: Challenge;
  readonly signal?: AbortSignal;
}

/**
 * Approves a request: fetches its challenge, compares it with the intent, signs the challenge's own bytes (a compact JWS, ES256), and
 * sends them. Who made the request has to approve it first; the request stays `PENDING_APPROVAL` until its quorum is reached.
 *
 * @throws {AuthError} `intent_mismatch` before anything is signed; `key_invalid`
 * @throws {ApiError} when the server refuses a step
 * @throws {TypeError} when the private key is given as PEM in a web page
 * @example
 * ```ts
 * await approveRequest(vault, 31, {
 *   privateKey: process.env.LEDGER_ENTERPRISE_PRIVATE_KEY,
 *   intent: { type: "APPROVE_TRANSACTION", data: { transaction_data: { amount: "200000000", recipient: "YOUR_RECIPIENT" } } },
 * });
 * ```
 * @see https://help.enterprise.ledger.com/api-documentation/tutorials/api-functionalities/approve-a-request
 */
export async function approveRequest(
  client: Client<paths>,
  requestId: number,
  decision: Decision,
): Promise<VaultRequest> {
  const body = { jws: await sign(client, requestId, "approve", decision) };
  return unwrap(await client.POST("/requests/{request_id}/approve", init(requestId, body, decision)));
}

/** Rejects a request, in the same way. Its challenge has no `type` to compare: compare the data. */
export async function rejectRequest(
  client: Client<paths>,
  requestId: number,
  decision: Decision,
): Promise<VaultRequest> {
  const body = { jws: await sign(client, requestId, "reject", decision) };
  return unwrap(await client.POST("/requests/{request_id}/reject", init(requestId, body, decision)));
}

function init<Body>(requestId: number, body: Body, { signal }: Decision) {
  return { params: { path: { request_id: requestId } }, body, ...(signal && { signal }) };
}

async function sign(
  client: Client<paths>,
  requestId: number,
  decision: Challenge["decision"],
  { privateKey, intent, challenge, signal, dangerouslyAllowBrowser = false }: Decision,
): Promise<string> {
  // A CryptoKey may be one that cannot be read, and a function may ask a device.
  if (typeof privateKey === "string") refuseInBrowser(contract.name, "privateKey", { dangerouslyAllowBrowser });
  if (comparesNothing(intent)) throw mismatch("The intent is empty: say what you mean to sign.");
  if (challenge && (challenge.requestId !== requestId || challenge.decision !== decision)) {
    throw mismatch(
      `The challenge is for request ${challenge.requestId} (${challenge.decision}), not for ${requestId} (${decision}); nothing was signed.`,
    );
  }
  const { encoded } = challenge ?? (await readChallenge(client, requestId, { decision, ...(signal && { signal }) }));
  const { bytes, content } = decodeChallenge(encoded);
  const difference = firstDifference(intent, content);
  if (difference !== undefined) {
    throw mismatch(`The challenge does not say what was meant at ${difference}; nothing was signed.`);
  }
  // The server checks the signature against the bytes it sent: they are signed as they came.
  return signJws(bytes, signer(privateKey, "ES256"), { alg: "ES256", typ: "JWT" });
}

function mismatch(message: string): AuthError {
  return new AuthError("intent_mismatch", message);
}
