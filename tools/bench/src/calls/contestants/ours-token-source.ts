import { TokenManager } from "@ledgerkit/auth";
import { key } from "../call-contestant.ts";
import { ledgerkitCalls } from "../ledgerkit-calls.ts";

const token = new TokenManager({
  key: "bench",
  tokens: { accessToken: key, obtainedAt: Date.now(), expiresAt: Date.now() + 3_600_000 },
  grant: () => Promise.reject(new Error("the token is good")),
});

export default ledgerkitCalls("ledgerkit, token source", { credentials: { token } });
