// One process of a race: loads its contestant, waits for the start, makes its calls all at once, and says how many failed. Started by
// race-runner.ts, which speaks with it in messages.
import type { RaceContestant, RaceSetup } from "./race-contestant.ts";

export interface RaceOrders {
  readonly contestant: string;
  readonly setup: RaceSetup;
  readonly calls: number;
}

/** Of so many calls made together, how many came to nothing; and for whoever looks closer, what they said. */
export interface RaceOutcome {
  readonly failed: number;
  readonly reasons: Readonly<Record<string, number>>;
}

const { contestant, setup, calls } = await new Promise<RaceOrders>((resolve) => process.once("message", resolve));
const { default: chosen } = (await import(contestant)) as { default: RaceContestant };
const call = await chosen.connect(setup);
process.on("message", async (order: "race" | "once more") => {
  process.send?.(await make(order === "race" ? calls : 1));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");

async function make(count: number): Promise<RaceOutcome> {
  const reasons: Record<string, number> = {};
  let failed = 0;
  await Promise.all(
    Array.from({ length: count }, async () => {
      const reason = await call().then(
        (isOk) => (isOk ? undefined : "refused"),
        (error: Error) => `${error.name}: ${error.message}`.slice(0, 120),
      );
      if (reason === undefined) return;
      failed += 1;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }),
  );
  return { failed, reasons };
}
