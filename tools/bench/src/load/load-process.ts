// One client under load, in a process of its own, so that its memory can be told.
import type { LoadContestant, LoadSetup } from "./load-contestant.ts";
import { kindOf } from "./load-terms.ts";

export interface LoadOrders {
  readonly contestant: string;
  readonly setup: LoadSetup;
  readonly calls: number;
  readonly concurrency: number;
}

export interface LoadOutcome {
  /** By the number of the call: 1 it went well, 2 its caller was told of a failure, 0 its caller was told nothing within a minute. */
  readonly outcomes: readonly number[];
  readonly seconds: number;
  /** On all threads of the client: what the machine does besides is not in it. */
  readonly cpuSeconds: number;
  /** Megabytes when a tenth, a half and all of the calls were done: of the process, and of the heap without garbage. */
  readonly rss: readonly number[];
  readonly heap: readonly number[];
  readonly reasons: Readonly<Record<string, number>>;
}

const collectGarbage = (globalThis as { gc?: () => void }).gc;
const orders = await new Promise<LoadOrders>((resolve) => process.once("message", resolve));
const { default: contestant } = (await import(orders.contestant)) as { default: LoadContestant };
process.on("disconnect", () => process.exit());
process.send?.(await run(orders));

async function run({ setup, calls, concurrency }: LoadOrders): Promise<LoadOutcome> {
  const make = contestant.connect(setup);
  const outcomes = Array.from({ length: calls }, () => 0);
  const reasons: Record<string, number> = {};
  const rss: number[] = [];
  const heap: number[] = [];
  const marks = [0.1, 0.5, 1].map((part) => Math.ceil(calls * part));
  let [next, done] = [0, 0];

  const start = performance.now();
  const cpuStart = process.cpuUsage();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < calls) {
        const call = next++;
        await withPatience(one(call));
        done += 1;
        if (!marks.includes(done)) continue;
        collectGarbage?.();
        const { rss: bytes, heapUsed } = process.memoryUsage();
        rss.push(Math.round(bytes / 1e6));
        heap.push(Math.round(heapUsed / 1e6));
      }
    }),
  );
  const { user, system } = process.cpuUsage(cpuStart);
  const seconds = (performance.now() - start) / 1000;
  return { outcomes, seconds, cpuSeconds: (user + system) / 1e6, rss, heap, reasons };

  async function one(call: number): Promise<void> {
    const reason = await make(kindOf(call), String(call)).then(
      (status) => (status === 200 ? undefined : `HTTP ${status}`),
      (error: Error) => `${error.name}: ${error.message}`.replace(/\d+/g, "#").slice(0, 100),
    );
    outcomes[call] = reason === undefined ? 1 : 2;
    if (reason !== undefined) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
}

/** Waits no longer than a minute for a call that does not end. */
async function withPatience(call: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 60_000);
  });
  await Promise.race([call, end]);
  // A hundred thousand timers that nobody needs any more would be the memory that is measured.
  clearTimeout(timer);
}
