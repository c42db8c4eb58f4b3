import { ledgerkitCalls } from "../ledgerkit-calls.ts";

export default ledgerkitCalls("  without the limit of size", { maxBytes: false });
