// One client in a process of its own: the compiler then sees one client's shapes, and the heap holds one client's garbage, as in a
// program. Makes as many calls as it is told to, one after the other, and says how long each took. Garbage is collected when the engine
// does: told to collect between turns, while no call is under way, it throws away the compiled code for every shape that has no object
// just then ("embedded weak objects cleared" under --trace-deopt), and the next turn measures the interpreter.
import type { CallContestant } from "./call-contestant.ts";
import { stubFetch } from "./stub-fetch.ts";

/** Microseconds for one call. */
export interface CallTime {
  readonly wall: number;
  /** On all threads, those of the compiler and the garbage collector included; waiting for a processor is not in it. */
  readonly cpu: number;
}

globalThis.fetch = stubFetch;
const contestant = await new Promise<string>((resolve) => process.once("message", resolve));
const { default: chosen } = (await import(contestant)) as { default: CallContestant };
const call = await chosen.connect();
process.on("message", async (calls: number) => {
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  for (let made = 0; made < calls; made += 1) await call();
  const { user, system } = process.cpuUsage(cpuStart);
  const wall = (performance.now() - start) * 1000;
  process.send?.({ wall: wall / calls, cpu: (user + system) / calls } satisfies CallTime);
});
process.on("disconnect", () => process.exit());
process.send?.(chosen.title);
