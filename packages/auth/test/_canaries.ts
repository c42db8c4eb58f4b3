import { generateKeyPairSync } from "node:crypto";
import { canariesIn, everythingShown, watchOutput } from "@ledgerkit/canaries";
import { afterEach, beforeEach, expect, vi } from "vitest";
import type { TokenEvent } from "../src/index.ts";

/** One in every secret that goes in or comes back. */
export const canaries = {
  apiKey: "CANARY-api-key/+1",
  clientSecret: "CANARY-client-secret%:2",
  otherSecret: "CANARY-other-secret-3",
  code: "CANARY-code-4",
  codeVerifier: `CANARY-code-verifier-5${"v".repeat(30)}`,
  accessToken: "CANARY-access-token-6",
  refreshToken: "CANARY-refresh-token-7",
  storedRefreshToken: "CANARY-stored-refresh-8",
  webhookSecret: "CANARY-webhook-secret-9",
  ecKey: String(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" })),
  rsaKey: String(
    generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs1", format: "pem" }),
  ),
};

export const endpoints = {
  authorize: new URL("https://auth.example/authorize"),
  token: new URL("https://auth.example/token"),
};
export const redirectUri = "https://app.example/callback";
/** Tokens that have to be renewed before they are used. */
export const expired = {
  accessToken: canaries.accessToken,
  refreshToken: canaries.storedRefreshToken,
  obtainedAt: 0,
  expiresAt: 1,
};

const events: TokenEvent[] = [];
export const observe = (event: TokenEvent) => {
  events.push(event);
};

/** Tests tell no events of each other, and nothing waits between attempts. */
export function startAfresh(): void {
  beforeEach(() => {
    events.length = 0;
    vi.spyOn(Math, "random").mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
}

/** What a piece of code throws; all that it throws, prints and tells is searched. */
export async function caught(run: () => unknown): Promise<unknown> {
  using output = watchOutput();
  let thrown: unknown;
  try {
    await run();
  } catch (error) {
    thrown = error;
  }
  // What nobody handles is told a little later.
  await new Promise((resolve) => setImmediate(resolve));
  expect(canariesIn(everythingShown(thrown), canaries)).toEqual([]);
  expect(canariesIn(output.text(), canaries)).toEqual([]);
  expect(canariesIn(JSON.stringify(events), canaries)).toEqual([]);
  return thrown;
}
