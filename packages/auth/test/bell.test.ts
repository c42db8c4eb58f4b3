import { describe, expect, it } from "vitest";
import { Bell } from "../src/bell.ts";

const never = new AbortController().signal;

describe("Bell", () => {
  const timed = async (wait: Promise<void>) => {
    const start = performance.now();
    await wait;
    return performance.now() - start;
  };

  it("ends a wait, once", async () => {
    const bell = new Bell();
    setTimeout(bell.ring, 20);
    expect(await timed(bell.wait(5_000, never))).toBeLessThan(1_000);
    expect(await timed(bell.wait(60, never))).toBeGreaterThan(50);
  });

  it("does not lose a ring between two waits", async () => {
    const bell = new Bell();
    bell.ring();
    expect(await timed(bell.wait(5_000, never))).toBeLessThan(1_000);
    expect(await timed(bell.wait(60, never))).toBeGreaterThan(50);
  });

  it("ends with the signal, with its reason", async () => {
    const over = new AbortController();
    setTimeout(() => over.abort(new Error("too slow")), 20);
    await expect(new Bell().wait(5_000, over.signal)).rejects.toThrow("too slow");
    await expect(new Bell().wait(5_000, over.signal)).rejects.toThrow("too slow");
  });
});
