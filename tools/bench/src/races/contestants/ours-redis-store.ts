import { redisStore } from "@ledgerkit/auth/redis-store";
import { createClient } from "redis";
import { ledgerkitCall, ledgerkitKeep, ledgerkitOAuth } from "../ledgerkit-race.ts";
import type { RaceContestant, RaceSetup } from "../race-contestant.ts";

export default {
  title: "ledgerkit, Redis store",
  alwaysShares: true,
  needsRedis: true,
  async keep(setup) {
    const { store, close } = await open(setup);
    await ledgerkitKeep(setup, store);
    close();
  },
  async connect(setup) {
    const { store } = await open(setup);
    return ledgerkitCall(setup, ledgerkitOAuth(setup, store).session());
  },
} satisfies RaceContestant;

async function open({ shared }: RaceSetup) {
  const { socket, prefix } = shared?.redis ?? { socket: "", prefix: "" };
  const client = createClient({ socket: { path: socket, tls: false } }).on("error", () => {});
  await client.connect();
  const store = redisStore(client, { prefix });
  const close = () => {
    store.close();
    client.destroy();
  };
  return { store, close };
}
