import { ledgerkitCall, ledgerkitOAuth } from "../ledgerkit-race.ts";
import type { RaceContestant } from "../race-contestant.ts";

export default {
  title: "ledgerkit",
  connect: async (setup) => ledgerkitCall(setup, ledgerkitOAuth(setup).session(setup.tokens)),
} satisfies RaceContestant;
