import { canTest, findRedis } from "@ledgerkit/machine";
import { describe, expect, it } from "vitest";
import { type Fleet, startFleet } from "./_fleet.ts";

/** `LEDGERKIT_FLEET=8x200x500` for the large run: processes, callers in each, rotations. */
const [processes = 8, callers = 25, rotations = 6] = (process.env["LEDGERKIT_FLEET"] ?? "")
  .split("x")
  .filter(Boolean)
  .map(Number);

const hasRedis = canTest(findRedis());

describe.each(["file", "redis"] as const)("processes that share a session in a %s store", (store) => {
  const test = it.skipIf(store === "redis" && !hasRedis);

  test(`refresh once for each of ${rotations} rotations, and fail no call (${processes} processes, ${callers} callers each)`, async () => {
    await using fleet = await startFleet({ store, processes });
    for (let rotation = 0; rotation < rotations; rotation += 1) {
      await fleet.revokeAccessToken();
      const reports = await fleet.round(callers);
      expect(reports.flatMap((report) => report?.failures ?? ["died"])).toEqual([]);
    }
    expect(fleet.refreshes()).toEqual({ ok: rotations, rejected: 0 });
  }, 600_000);

  test("go on when one is killed before its token request", async () => {
    await using fleet = await startFleet({ store, processes: 3, renewalTimeoutMs: 2_000 });
    await fleet.revokeAccessToken();
    const [died, ...others] = await fleet.round(5, "kill before request");
    expect(died).toBeUndefined();
    // Its lease ends, at once or in time, while the others wait.
    expect(others.flatMap((report) => report?.failures ?? ["died"])).toEqual([]);
    expect(fleet.refreshes()).toEqual({ ok: 1, rejected: 0 });
  }, 60_000);

  test("go on when one is stopped beyond its lease before its token request", async () => {
    await using fleet = await startFleet({ store, processes: 2, renewalTimeoutMs: 1_500 });
    await fleet.revokeAccessToken();
    const reports = fleet.round(5, "stop before request");
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    fleet.workers[0]?.kill("SIGCONT");
    await reports;
    expect(await failures(fleet, 5)).toEqual([]);
  }, 60_000);

  test("say that the session is over when one is killed with the only copy of the new refresh token", async () => {
    await using fleet = await startFleet({ store, processes: 2, renewalTimeoutMs: 1_500 });
    await fleet.revokeAccessToken();
    // The server has rotated, and nobody else ever saw its answer: no client can survive this.
    await fleet.round(3, "kill before storing");
    expect(new Set(await failures(fleet, 3))).toEqual(new Set(["session_expired"]));
    const { rejected } = fleet.refreshes();
    await fleet.round(20);
    expect(fleet.refreshes().rejected).toBe(rejected);
  }, 60_000);

  test("go on, or say that the session is over, when one is killed while its request is on the way", async () => {
    await using fleet = await startFleet({ store, processes: 2, renewalTimeoutMs: 1_500 });
    await fleet.revokeAccessToken();
    await fleet.round(3, "kill during request");
    // It depends on how far the request had come; there is no third outcome.
    expect([[], ["session_expired"]]).toContainEqual([...new Set(await failures(fleet, 3))]);
  }, 60_000);
});

async function failures(fleet: Fleet, callers: number): Promise<string[]> {
  return (await fleet.round(callers)).flatMap((report) => report?.failures ?? ["died"]);
}
