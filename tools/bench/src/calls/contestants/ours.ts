import { ledgerkitCalls } from "../ledgerkit-calls.ts";

export default ledgerkitCalls("ledgerkit, static key");
