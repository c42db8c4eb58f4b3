import { AuthError, fromBase64url } from "@ledgerkit/auth";
import { type Client, parseJson, unwrap } from "@ledgerkit/client";
import { duplicateMember } from "./duplicate-member.ts";
import type { paths } from "./generated/types.ts";

/** What a challenge says. A rejection's has no `type`. */
export interface ChallengeContent {
  readonly type?: string;
  readonly data?: unknown;
  /** Makes each challenge another one. */
  readonly antireplay?: string;
  readonly [member: string]: unknown;
}

/** A challenge as it was read. It is plain data: it may be kept until a person has decided, and then be signed. */
export interface Challenge {
  readonly requestId: number;
  readonly decision: "approve" | "reject";
  /** For a person to read. What is signed is `encoded`, which is decoded and compared again before that. */
  readonly content: ChallengeContent;
  /** As the server sent it, in base64url. */
  readonly encoded: string;
}

export interface ReadChallengeOptions {
  /** Which of the two decisions the challenge is for. Default: `approve`. */
  readonly decision?: "approve" | "reject";
  readonly signal?: AbortSignal;
}

/**
 * The challenge of a request, decoded, to show to a person before it is approved or rejected. Nothing is signed.
 *
 * Who made the request has to approve it first; the other approvers are told only then.
 *
 * @throws {AuthError} `intent_mismatch` when the challenge cannot be read, so that nobody could say what is signed
 * @throws {ApiError} when the server refuses
 * @example
 * ```ts
 * const challenge = await readChallenge(vault, 31);
 * console.log(challenge.content.data);
 * // … the person says yes …
 * await approveRequest(vault, 31, { privateKey, intent: { type: "APPROVE_TRANSACTION" }, challenge });
 * ```
 * @see https://help.enterprise.ledger.com/api-documentation/tutorials/api-functionalities/approve-a-request
 */
export async function readChallenge(
  client: Client<paths>,
  requestId: number,
  { decision = "approve", signal }: ReadChallengeOptions = {},
): Promise<Challenge> {
  const init = { params: { path: { request_id: requestId } }, ...(signal && { signal }) };
  const { challenge } =
    decision === "approve"
      ? unwrap(await client.GET("/requests/{request_id}/challenge", init))
      : unwrap(await client.GET("/requests/{request_id}/challenge/reject", init));
  return { requestId, decision, content: decodeChallenge(challenge).content, encoded: challenge };
}

/**
 * The bytes of a challenge, and what they say.
 *
 * @throws {AuthError} `intent_mismatch` for what has not one clear meaning
 */
export function decodeChallenge(encoded: string): { bytes: Uint8Array<ArrayBuffer>; content: ChallengeContent } {
  let bytes: Uint8Array<ArrayBuffer>;
  let text: string;
  let content: unknown;
  try {
    bytes = fromBase64url(encoded);
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    content = parseJson(text);
  } catch {
    throw unreadable("it is not JSON in base64url");
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) throw unreadable("it is no object");
  const duplicate = duplicateMember(text);
  if (duplicate !== undefined) throw unreadable(`it has the member "${duplicate}" twice`);
  return { bytes, content: content as ChallengeContent };
}

function unreadable(reason: string): AuthError {
  return new AuthError(
    "intent_mismatch",
    `The challenge cannot be compared with the intent: ${reason}. Nothing was signed.`,
  );
}
