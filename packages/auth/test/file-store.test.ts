import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import {
  chmod,
  copyFile,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  unlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fileStore } from "../src/file-store.ts";
import type { TokenStore } from "../src/index.ts";

const key = "session https://auth.example.com client tenant";
const minute = { ttlMs: 60_000, signal: new AbortController().signal };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let parent: string;
let directory: string;
let store: TokenStore;
const children: Child[] = [];

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "ledgerkit-files-"));
  directory = join(parent, "tokens");
  store = fileStore({ directory });
});
afterEach(async () => {
  vi.useRealTimers();
  for (const child of children.splice(0)) await child.kill();
  await rm(parent, { recursive: true, force: true });
});

/** The directory of the one key that is stored. */
async function keyDirectory(): Promise<string> {
  const [name = ""] = await readdir(directory);
  return join(directory, name);
}

async function file(start: string): Promise<string> {
  const path = await keyDirectory();
  const found = (await readdir(path)).filter((name) => name.startsWith(start));
  expect(found).toHaveLength(1);
  return join(path, found[0] ?? "");
}

describe.skipIf(process.platform === "win32")("file store: who may read", () => {
  it("makes everything for this user only", async () => {
    await store.compareAndSet(key, undefined, "CANARY");
    const all = [directory, ...(await readdir(directory, { recursive: true })).map((name) => join(directory, name))];
    const modes = await Promise.all(
      all.map(async (path) => [(await stat(path)).isDirectory(), ((await stat(path)).mode & 0o777).toString(8)]),
    );
    expect(modes).toHaveLength(5);
    for (const [isDirectory, mode] of modes) expect(mode).toBe(isDirectory ? "700" : "600");
  });

  it("puts neither the key nor a token in a name", async () => {
    await store.compareAndSet(key, undefined, "CANARY");
    expect((await readdir(directory, { recursive: true })).join("\n")).not.toMatch(/CANARY|tenant|auth\.example/);
    expect(JSON.parse(await readFile(await file("value."), "utf8"))).toMatchObject({ key, value: "CANARY" });
  });

  it.each([0o750, 0o701, 0o777])("refuses a directory of mode %o, and says how to repair it", async (mode) => {
    await store.compareAndSet(key, undefined, "CANARY");
    await chmod(directory, mode);
    const refusal = { code: "store_unavailable", message: expect.stringContaining(`chmod 700 "${directory}"`) };
    await expect(store.get(key)).rejects.toMatchObject(refusal);
    await expect(store.compareAndSet(key, undefined, "x")).rejects.toMatchObject(refusal);
    await expect(store.lease(key, minute)).rejects.toMatchObject(refusal);
    await expect(store.delete(key)).rejects.toMatchObject(refusal);
    await chmod(directory, 0o700);
    expect((await store.get(key))?.value).toBe("CANARY");
  });

  it("refuses a file that others can read, and says how to repair it", async () => {
    await store.compareAndSet(key, undefined, "CANARY");
    const path = await file("value.");
    await chmod(path, 0o640);
    const failure = await store.get(key).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining(`chmod 600 "${path}"`),
    });
    expect(String(failure)).not.toContain("CANARY");
    await chmod(path, 0o600);
    expect((await store.get(key))?.value).toBe("CANARY");
  });
});

describe("file store: damage", () => {
  const damages: [string, () => Promise<void>][] = [
    ["a file cut short", async () => truncate(await file("value."), 30)],
    ["an empty file", async () => truncate(await file("value."), 0)],
    ["a missing file", async () => unlink(await file("value."))],
    [
      "a file of another key",
      async () => {
        const mine = await file("value.");
        const other = join(parent, "other");
        const otherStore = fileStore({ directory: other });
        await otherStore.compareAndSet("another key", undefined, "CANARY of another");
        const [name = ""] = await readdir(other);
        const [value = ""] = (await readdir(join(other, name))).filter((entry) => entry.startsWith("value."));
        await copyFile(join(other, name, value), mine);
      },
    ],
    ["a missing register", async () => unlink(await file("tokens."))],
  ];

  it.each(damages)("says so of %s, and changes nothing", async (_, damage) => {
    const version = await store.compareAndSet(key, undefined, "CANARY");
    await damage();
    const before = await readdir(await keyDirectory());
    const failure = await store.get(key).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "store_unavailable", message: expect.stringContaining("damaged") });
    expect(failure).toMatchObject({ message: expect.stringContaining(await keyDirectory()) });
    expect(String(failure)).not.toContain("CANARY");
    expect(await store.compareAndSet(key, undefined, "x").catch(() => undefined)).toBeUndefined();
    expect(await readdir(await keyDirectory())).toEqual(before);
    expect(version).toBeDefined();
  });

  it("can be signed out of, and begins anew", async () => {
    await store.compareAndSet(key, undefined, "one");
    await truncate(await file("value."), 5);
    await store.delete(key);
    await store.compareAndSet(key, undefined, "two");
    expect((await store.get(key))?.value).toBe("two");
  });

  it("says what the system says, when the directory cannot be used", async () => {
    const failing = fileStore({ directory: "/dev/null/tokens" });
    await expect(failing.get(key)).rejects.toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining("ENOTDIR"),
    });
  });
});

describe("file store: clocks", () => {
  it.each([-600_000, 600_000])("does not care when the wall clock moves by %i ms", async (step) => {
    await store.compareAndSet(key, undefined, "one");
    const held = await store.lease(key, minute);
    const now = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: now + step });
    expect((await store.get(key))?.ageMs).toBeLessThan(5_000);
    const next = fileStore({ directory }).lease(key, minute);
    expect(await Promise.race([next.then(() => "leased"), pause(320).then(() => "waits")])).toBe("waits");
    await held.release();
    await (await next).release();
  });
});

describe("file store: who holds the lease", () => {
  /** Gives the lease to somebody else, as its name in the directory says it. */
  async function give(
    change: Partial<Record<"until" | "ttlMs" | "pid" | "started" | "host", string | number>>,
  ): Promise<void> {
    const lease = await store.lease(key, minute);
    const path = await file("lease.");
    const [fence, owner, until, ttlMs, pid, started, host] = path.slice(path.lastIndexOf("lease.") + 6).split(".");
    const holder = { owner, until, ttlMs, pid, started, host, ...change };
    await rename(path, join(await keyDirectory(), ["lease", fence, ...Object.values(holder)].join(".")));
    expect(lease.fence).toBe(Number(fence));
  }

  const waited = async (by: TokenStore = fileStore({ directory })) => {
    const start = performance.now();
    const lease = await by.lease(key, { ...minute, signal: AbortSignal.timeout(5_000) });
    await lease.release();
    return performance.now() - start;
  };

  it("takes it at once from a process that is gone", async () => {
    const { pid } = spawnSync(process.execPath, ["-v"]);
    await give({ pid });
    expect(await waited()).toBeLessThan(1_000);
  });

  it.skipIf(process.platform !== "linux")("takes it at once from a process whose pid another one has now", async () => {
    await give({ started: "1" });
    expect(await waited()).toBeLessThan(1_000);
  });

  it("takes it at once when its time was over before anybody looked", async () => {
    await store.lease(key, { ...minute, ttlMs: 500 });
    await pause(510);
    expect(await waited()).toBeLessThan(400);
  });

  it("takes it at once when it has more time than it can have: it is of another boot", async () => {
    await give({ until: 10 ** 15 });
    expect(await waited()).toBeLessThan(1_000);
  });

  it("waits its whole time for a process of another host, whatever the times and pids of that one", async () => {
    await give({ host: "0000000000000000", pid: 999_999, ttlMs: 500 });
    expect(await waited()).toBeGreaterThan(490);
  });

  it("tells a waiter at once that a lease is free", async () => {
    const other = fileStore({ directory });
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const held = await store.lease(key, minute);
      const next = other.lease(key, minute);
      await pause(60);
      const start = performance.now();
      await held.release();
      await (await next).release();
      times.push(performance.now() - start);
    }
    // Without being told, it would look after a quarter of a second.
    expect(times.sort((a, b) => a - b)[2]).toBeLessThan(150);
  });
});

describe("file store: processes", () => {
  it("frees the lease of a process that was killed", async () => {
    const child = run("hold", 60_000);
    const fence = Number(await child.line());
    const next = store.lease(key, minute);
    await pause(100);
    const start = performance.now();
    await child.kill();
    const lease = await next;
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(lease.fence).toBe(fence + 1);
    await lease.release();
  });

  it("frees the lease of a process that sleeps beyond its time, which then can neither write nor free", async () => {
    const version = await store.compareAndSet(key, undefined, "one");
    const child = run("hold", 500);
    await child.line();
    process.kill(child.pid, "SIGSTOP");
    const lease = await store.lease(key, minute);
    await store.compareAndSet(key, version, "two");
    process.kill(child.pid, "SIGCONT");
    child.tell("go");
    expect([await child.line(), await child.line()]).toEqual(["refused", "released"]);
    expect((await store.get(key))?.value).toBe("two");
    const next = fileStore({ directory }).lease(key, minute);
    expect(await Promise.race([next.then(() => "leased"), pause(150).then(() => "waits")])).toBe("waits");
    await lease.release();
    await (await next).release();
  });

  it("keeps a whole value when the writer is killed, and clears up after it", async () => {
    for (let round = 0; round < 3; round += 1) {
      const child = run("write");
      await child.line();
      await pause(Math.random() * 20);
      await child.kill();
      const stored = await store.get(key);
      expect(stored?.value).toMatch(/^([a-z])\1{299999}$/);
      expect(await store.compareAndSet(key, stored?.version, "b".repeat(300_000))).toBeDefined();
      expect((await readdir(await keyDirectory())).length).toBe(3);
    }
  });

  it("does not clear up what another process is about to store", async () => {
    await (await store.lease(key, minute)).release();
    const now = (await file("tokens.")).split("tokens.")[1];
    const path = join(await keyDirectory(), `value.${now}.${crypto.randomUUID()}.json`);
    await writeFile(path, "", { mode: 0o600 });
    await store.delete(key);
    expect(await readdir(await keyDirectory())).toContain(basename(path));
    await store.compareAndSet(key, undefined, "one");
    expect(await readdir(await keyDirectory())).not.toContain(basename(path));
  });

  it("loses no step of four processes that read, add and write", async () => {
    const writers = Array.from({ length: 4 }, () => run("add", 15));
    await Promise.all(writers.map((writer) => writer.ended));
    expect((await store.get(key))?.value).toBe("60");
  });

  it("is taken over by one of eight processes at a time, while some die with it", async () => {
    const contenders = Array.from({ length: 8 }, (_, index) => run("contend", index % 2 ? 4 : -4));
    await Promise.all(contenders.map((contender) => contender.line()));
    for (const contender of contenders) contender.tell("go");
    await Promise.all(contenders.map((contender) => contender.ended));
    const lines = contenders.flatMap((contender) => contender.rest());
    expect(lines.filter((line) => line.startsWith("two at once"))).toEqual([]);
    const fences = lines.map(Number).sort((a, b) => a - b);
    expect(fences).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    const lease = await store.lease(key, minute);
    expect(lease.fence).toBe(33);
    await lease.release();
  });
});

interface Child {
  readonly pid: number;
  readonly ended: Promise<void>;
  /** The next line of its output. */
  line(): Promise<string>;
  /** The lines that nobody asked for. */
  rest(): string[];
  tell(text: string): void;
  kill(): Promise<void>;
}

function run(task: string, number = 0): Child {
  const args = [join(import.meta.dirname, "_store-process.ts"), task, directory, key, String(number)];
  const process: ChildProcessByStdio<Writable, Readable, null> = spawn(globalThis.process.execPath, args, {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  createInterface(process.stdout).on("line", (line) => {
    const next = waiting.shift();
    if (next) next(line);
    else lines.push(line);
  });
  const ended = new Promise<void>((resolve) => process.once("close", () => resolve()));
  process.stdin.on("error", () => {});
  const child: Child = {
    pid: process.pid ?? 0,
    ended,
    line: () =>
      lines.length > 0 ? Promise.resolve(lines.shift() ?? "") : new Promise((resolve) => waiting.push(resolve)),
    rest: () => lines,
    tell: (text) => void process.stdin.write(`${text}\n`),
    async kill() {
      process.kill("SIGKILL");
      await ended;
    },
  };
  children.push(child);
  return child;
}
