import { ledgerkitCalls } from "../ledgerkit-calls.ts";

export default ledgerkitCalls("  without the rate limit", { rateLimit: false });
