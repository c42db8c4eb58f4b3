import { ledgerkitCalls } from "../ledgerkit-calls.ts";

export default ledgerkitCalls("  without the deadline", { timeoutMs: false });
