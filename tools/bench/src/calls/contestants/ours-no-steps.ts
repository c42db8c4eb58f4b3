import { ledgerkitCalls } from "../ledgerkit-calls.ts";

export default ledgerkitCalls("  without any of these", {
  timeoutMs: false,
  attemptTimeoutMs: false,
  retry: false,
  rateLimit: false,
  maxBytes: false,
});
