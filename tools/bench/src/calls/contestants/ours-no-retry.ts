import { ledgerkitCalls } from "../ledgerkit-calls.ts";

export default ledgerkitCalls("  without retry", { retry: false });
