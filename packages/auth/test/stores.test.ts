import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lease, TokenStore } from "../src/index.ts";
import { kinds, type Subject } from "./_subjects.ts";

const minute = { ttlMs: 60_000, signal: new AbortController().signal };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What every store promises, asked of every store. */
describe.each(kinds)("$name store", ({ isAvailable, endsLeases, start }) => {
  describe.skipIf(!isAvailable)("keeps the contract", () => {
    let subject: Subject;
    let store: TokenStore;
    /** The store as another process has it, or this one again. */
    let other: TokenStore;
    let count = 0;
    const newKey = () => {
      count += 1;
      return `session https://auth.example.com client tenant-${count}`;
    };

    beforeAll(async () => {
      subject = await start();
      store = subject.store;
      other = subject.elsewhere ?? subject.store;
    });
    afterAll(() => subject[Symbol.asyncDispose]());

    it("has nothing before something is stored", async () => {
      expect(await store.get(newKey())).toBeUndefined();
    });

    it("gives back what was stored, with its version and its age", async () => {
      const key = newKey();
      const version = await store.compareAndSet(key, undefined, "one");
      await pause(60);
      const stored = await other.get(key);
      expect(stored).toEqual({ value: "one", version, ageMs: expect.any(Number) });
      expect(stored?.ageMs).toBeGreaterThanOrEqual(40);
      expect(stored?.ageMs).toBeLessThan(5_000);
    });

    it("stores only over the version that was expected", async () => {
      const key = newKey();
      expect(await store.compareAndSet(key, "a-version-of-another", "x")).toBeUndefined();
      const first = await store.compareAndSet(key, undefined, "one");
      expect(await other.compareAndSet(key, undefined, "x")).toBeUndefined();
      const second = await other.compareAndSet(key, first, "two");
      expect(second).toEqual(expect.any(String));
      expect(second).not.toBe(first);
      expect(await store.compareAndSet(key, first, "x")).toBeUndefined();
      expect(await store.get(key)).toMatchObject({ value: "two", version: second });
    });

    it("deletes, and no version comes back", async () => {
      const key = newKey();
      await store.delete(key);
      const first = await store.compareAndSet(key, undefined, "one");
      await other.delete(key);
      expect(await store.get(key)).toBeUndefined();
      expect(await store.compareAndSet(key, first, "x")).toBeUndefined();
      const second = await store.compareAndSet(key, undefined, "one");
      expect(second).not.toBe(first);
      expect(await store.compareAndSet(key, first, "x")).toBeUndefined();
      expect(await other.get(key)).toMatchObject({ value: "one", version: second });
    });

    it("keeps any key and any value apart", async () => {
      const keys = ["", "a", "a ", "A", "{a}", "}a{", "{}", "a/../b", "a\0b", "a\nb", "💶", "%7B", "x".repeat(2_000)];
      const value = (key: string) => `${key} € 💶 \u2028 ${"v".repeat(50_000)}`;
      await Promise.all(keys.map((key) => store.compareAndSet(`any ${key}`, undefined, value(key))));
      for (const key of keys) expect((await other.get(`any ${key}`))?.value).toBe(value(key));
    });

    it("lets exactly one of many writers win each version", async () => {
      const key = newKey();
      let version: string | undefined;
      for (let round = 0; round < 5; round += 1) {
        const expected = version;
        const won = await Promise.all(
          Array.from({ length: 30 }, (_, writer) =>
            (writer % 2 ? store : other).compareAndSet(key, expected, `${round} ${writer}`),
          ),
        );
        const winners = won.flatMap((result, writer) => (result === undefined ? [] : [{ result, writer }]));
        expect(winners).toHaveLength(1);
        const [winner] = winners;
        version = winner?.result;
        expect(await store.get(key)).toMatchObject({ value: `${round} ${winner?.writer}`, version });
      }
    });

    it("loses no step of writers who read, add and write", async () => {
      const key = newKey();
      const add = async (from: TokenStore) => {
        for (;;) {
          const stored = await from.get(key);
          const next = String(Number(stored?.value ?? 0) + 1);
          if ((await from.compareAndSet(key, stored?.version, next)) !== undefined) return;
        }
      };
      await Promise.all(Array.from({ length: 20 }, (_, writer) => add(writer % 2 ? store : other)));
      expect((await store.get(key))?.value).toBe("20");
    });

    it("leases to one of fifty at a time, with fences that rise", async () => {
      const key = newKey();
      const fences: number[] = [];
      let holders = 0;
      const contend = async (from: TokenStore) => {
        const lease = await from.lease(key, minute);
        holders += 1;
        expect(holders).toBe(1);
        fences.push(lease.fence);
        await pause(Math.random() * 3);
        holders -= 1;
        await lease.release();
      };
      await Promise.all(Array.from({ length: 50 }, (_, contender) => contend(contender % 2 ? store : other)));
      expect(fences).toHaveLength(50);
      for (const [index, fence] of fences.entries()) expect(fence).toBeGreaterThan(fences[index - 1] ?? 0);
    });

    it("leases in the order of asking, and starves nobody", async () => {
      const key = newKey();
      const order: string[] = [];
      const contend = async (from: TokenStore, name: string) => {
        const lease = await from.lease(key, minute);
        order.push(name);
        await pause(1);
        await lease.release();
      };
      const contenders: Promise<void>[] = [];
      for (let turn = 0; turn < 24; turn += 1) {
        contenders.push(contend(store, `here ${turn}`));
        if (subject.elsewhere) contenders.push(contend(subject.elsewhere, `there ${turn}`));
      }
      await Promise.all(contenders);
      const of = (place: string) => order.filter((name) => name.startsWith(place));
      expect(of("here")).toEqual(Array.from({ length: 24 }, (_, turn) => `here ${turn}`));
      if (!subject.elsewhere) return;
      // Between processes the order is not promised, but each gets its turns while the other still has some to come.
      expect(of("there")).toEqual(Array.from({ length: 24 }, (_, turn) => `there ${turn}`));
      expect(order.indexOf("there 0")).toBeLessThan(order.indexOf("here 23"));
      expect(order.indexOf("here 0")).toBeLessThan(order.indexOf("there 23"));
    });

    it("does not make one key wait for another", async () => {
      const held = await store.lease(newKey(), minute);
      const lease = await store.lease(newKey(), minute);
      await lease.release();
      await held.release();
    });

    it("ends the wait of who gives up, with the reason, and the queue goes on", async () => {
      const key = newKey();
      const held = await store.lease(key, minute);
      const hasty = new AbortController();
      const [first, second, third] = [
        store.lease(key, { ttlMs: 60_000, signal: hasty.signal }),
        store.lease(key, minute),
        other.lease(key, minute),
      ] as const;
      await pause(30);
      hasty.abort(new Error("too slow"));
      await expect(first).rejects.toThrow("too slow");
      await held.release();
      const next = await Promise.race([second, third]);
      expect(next.fence).toBeGreaterThan(held.fence);
      await next.release();
      for (const lease of await Promise.all([second, third])) await lease.release();
    });

    // A lease in memory has nobody to outlive: see memory-store.ts.
    describe.skipIf(!endsLeases)("when the holder is gone", () => {
      const short = (ttlMs: number) => ({ ...minute, ttlMs });

      it("frees the lease after its time, here and elsewhere", async () => {
        for (const next of [store, other]) {
          const key = newKey();
          await store.lease(key, short(300));
          const start = performance.now();
          const lease = await next.lease(key, minute);
          const waited = performance.now() - start;
          expect(waited).toBeGreaterThan(250);
          expect(waited).toBeLessThan(3_000);
          await lease.release();
        }
      });

      it("does not let the old holder free the lease of the new one", async () => {
        const key = newKey();
        const old = await store.lease(key, short(100));
        const present = await other.lease(key, minute);
        expect(present.fence).toBeGreaterThan(old.fence);
        await old.release();
        const next = store.lease(key, minute);
        const isFree = await Promise.race([next.then(() => true), pause(200).then(() => false)]);
        expect(isFree).toBe(false);
        await present.release();
        await (await next).release();
      });
    });

    it("does not free a lease twice", async () => {
      const key = newKey();
      const first: Lease = await store.lease(key, minute);
      await first.release();
      const second = await other.lease(key, minute);
      await first.release();
      const next = store.lease(key, minute);
      expect(await Promise.race([next.then(() => "leased"), pause(150).then(() => "waits")])).toBe("waits");
      await second.release();
      await (await next).release();
    });
  });
});
