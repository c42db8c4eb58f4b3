import { join } from "node:path";
import { fileStore } from "@ledgerkit/auth/file-store";
import { ledgerkitCall, ledgerkitKeep, ledgerkitOAuth } from "../ledgerkit-race.ts";
import type { RaceContestant, RaceSetup } from "../race-contestant.ts";

export default {
  title: "ledgerkit, file store",
  alwaysShares: true,
  keep: (setup) => ledgerkitKeep(setup, store(setup)),
  connect: async (setup) => ledgerkitCall(setup, ledgerkitOAuth(setup, store(setup)).session()),
} satisfies RaceContestant;

function store({ shared }: RaceSetup) {
  return fileStore({ directory: join(shared?.directory ?? "", "sessions") });
}
