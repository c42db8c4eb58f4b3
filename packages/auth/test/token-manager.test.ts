import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { AuthError, memoryStore, type TokenEvent, TokenManager, type TokenSet } from "../src/index.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ["Date", "performance"] }));
afterEach(() => void vi.useRealTimers());

/** Tokens `token-1`, `token-2`, … of a lifetime, each got after the gate opens. */
function tokenServer({ seconds }: { seconds?: number } = { seconds: 300 }) {
  let count = 0;
  let gate: Promise<void> = Promise.resolve();
  let failure: Error | undefined;
  return {
    get count() {
      return count;
    },
    failWith(error: Error | undefined) {
      failure = error;
    },
    close() {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
    grant: async (): Promise<TokenSet> => {
      count += 1;
      await gate;
      if (failure) throw failure;
      const now = Date.now();
      return {
        accessToken: `token-${count}`,
        obtainedAt: now,
        ...(seconds !== undefined && { expiresAt: now + seconds * 1000 }),
      };
    },
  };
}

const pass = (seconds: number) =>
  vi.setSystemTime(Date.now() + seconds * 1000) && vi.advanceTimersByTime(seconds * 1000);
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("TokenManager", () => {
  it("gets a token when it is first needed, and answers at once from then on", async () => {
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    expect(server.count).toBe(0);
    expect(await manager.getToken()).toBe("token-1");
    expect(manager.getToken()).toBe("token-1");
  });

  it("renews in the background in the last fifth of a life, while the old token serves", async () => {
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    await manager.getToken();
    pass(239);
    expect(manager.getToken()).toBe("token-1");
    expect(server.count).toBe(1);
    pass(2);
    const open = server.close();
    expect(manager.getToken()).toBe("token-1");
    expect(manager.getToken()).toBe("token-1");
    open();
    await settled();
    expect(manager.getToken()).toBe("token-2");
    expect(server.count).toBe(2);
  });

  it("waits for a new token only when the old one is over", async () => {
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    await manager.getToken();
    pass(301);
    expect(await manager.getToken()).toBe("token-2");
  });

  it("keeps a token without a lifetime until it is refused", async () => {
    const server = tokenServer({});
    const manager = new TokenManager({ key: "k", grant: server.grant });
    await manager.getToken();
    pass(10_000_000);
    expect(manager.getToken()).toBe("token-1");
    expect(await manager.refused("token-1")).toBe(true);
    expect(manager.getToken()).toBe("token-2");
  });

  it("does not renew again for a late refusal of an old token", async () => {
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    await manager.getToken();
    await manager.refused("token-1");
    for (let late = 0; late < 20; late += 1) expect(await manager.refused("token-1")).toBe(true);
    expect(server.count).toBe(2);
  });

  it("ends only the wait of the caller who gives up", async () => {
    const server = tokenServer();
    const open = server.close();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    const hasty = new AbortController();
    const first = Promise.resolve(manager.getToken({ signal: hasty.signal }));
    const second = manager.getToken();
    hasty.abort(new Error("too slow"));
    await expect(first).rejects.toThrow("too slow");
    open();
    expect(await second).toBe("token-1");
    expect(server.count).toBe(1);
  });

  it("lets callers fail together for a while after a failure, then asks again", async () => {
    const server = tokenServer();
    server.failWith(new Error("down"));
    const manager = new TokenManager({ key: "k", grant: server.grant });
    for (let call = 0; call < 20; call += 1) await expect(manager.getToken()).rejects.toThrow("down");
    expect(server.count).toBe(1);
    server.failWith(undefined);
    pass(1);
    expect(await manager.getToken()).toBe("token-2");
  });

  it("waits longer after every failure, and as long as the server asks", async () => {
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    server.failWith(new Error("down"));
    await expect(manager.getToken()).rejects.toThrow("down");
    pass(1);
    await expect(manager.getToken()).rejects.toThrow("down");
    pass(1.5);
    await expect(manager.getToken()).rejects.toThrow("down");
    expect(server.count).toBe(2);
    server.failWith(new AuthError("token_request_refused", "busy", { retryAfterMs: 60_000 }));
    pass(1);
    await expect(manager.getToken()).rejects.toThrow("busy");
    pass(59);
    await expect(manager.getToken()).rejects.toThrow("busy");
    expect(server.count).toBe(3);
  });

  it("asks again after five minutes at the latest, however long the server asks to be left alone", async () => {
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    server.failWith(new AuthError("token_request_failed", "busy", { retryAfterMs: 365 * 86_400_000 }));
    await expect(manager.getToken()).rejects.toThrow("busy");
    pass(299);
    await expect(manager.getToken()).rejects.toThrow("busy");
    expect(server.count).toBe(1);
    server.failWith(undefined);
    pass(1);
    expect(await manager.getToken()).toBe("token-2");
  });

  it.each([-600, 600])("is not confused by a wall clock that moves by %i s", async (seconds) => {
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    await manager.getToken();
    vi.setSystemTime(Date.now() + seconds * 1000);
    expect(manager.getToken()).toBe("token-1");
    pass(301);
    expect(await manager.getToken()).toBe("token-2");
  });

  it("says once and for all that a session is over, without asking again", async () => {
    const store = memoryStore();
    let asked = 0;
    const grant = async (): Promise<TokenSet> => {
      asked += 1;
      throw new AuthError("session_expired", "over");
    };
    const events: TokenEvent[] = [];
    const first = new TokenManager({ key: "k", grant, store, observeTokens: (event) => events.push(event) });
    await first.adopt({
      accessToken: "a",
      refreshToken: "spent",
      obtainedAt: Date.now(),
      expiresAt: Date.now() + 1000,
    });
    pass(2);
    for (let call = 0; call < 10; call += 1)
      await expect(first.getToken()).rejects.toMatchObject({ code: "session_expired" });
    const second = new TokenManager({ key: "k", grant, store });
    await expect(second.getToken()).rejects.toMatchObject({ code: "session_expired" });
    expect(asked).toBe(1);
    expect(events.map(({ type }) => type)).toEqual(["failed", "ended"]);
  });

  it.each<[string, () => void]>([
    [
      "throws",
      () => {
        throw new Error("a watcher");
      },
    ],
    ["rejects", () => Promise.reject(new Error("a watcher"))],
  ])("does not break by an observer that %s", async (_, observe) => {
    const unhandled: unknown[] = [];
    const keep = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", keep);
    onTestFinished(() => void process.off("unhandledRejection", keep));
    const told: string[] = [];
    const observeTokens = (event: TokenEvent) => {
      told.push(event.type);
      return observe();
    };
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant, observeTokens });
    expect(await manager.getToken()).toBe("token-1");
    pass(301);
    server.failWith(new AuthError("session_expired", "over"));
    await expect(manager.getToken()).rejects.toMatchObject({ code: "session_expired" });
    expect(told).toEqual(["requested", "failed", "ended"]);
    // The runtime looks for rejections that nobody handles when the microtasks are done.
    await settled();
    expect(unhandled).toEqual([]);
  });

  it.each([
    ["before", AbortSignal.abort(new Error("gone"))],
    ["while it waits", undefined],
  ])("keeps its failure to itself when who asked has given up %s", async (_, given) => {
    const unhandled: unknown[] = [];
    const keep = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", keep);
    onTestFinished(() => void process.off("unhandledRejection", keep));
    const server = tokenServer();
    const open = server.close();
    server.failWith(new AuthError("token_request_refused", "no"));
    const manager = new TokenManager({ key: "k", grant: server.grant });
    const controller = new AbortController();
    const waiting = expect(manager.getToken({ signal: given ?? controller.signal })).rejects.toThrow("gone");
    controller.abort(new Error("gone"));
    await waiting;
    open();
    await settled();
    expect(unhandled).toEqual([]);
  });

  it("says what the server failed with when the time for a renewal ends between two attempts", async () => {
    const failure = new AuthError("token_request_failed", "down", { status: 503, retryAfterMs: 4_000 });
    const server = tokenServer();
    server.failWith(failure);
    const manager = new TokenManager({ key: "k", grant: server.grant, renewalTimeoutMs: 30 });
    await expect(manager.getToken()).rejects.toBe(failure);
    expect(server.count).toBe(1);
  });

  it("serves the old token while a background renewal fails", async () => {
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    await manager.getToken();
    server.failWith(new Error("down"));
    pass(250);
    expect(manager.getToken()).toBe("token-1");
    await settled();
    expect(manager.getToken()).toBe("token-1");
  });

  it("shares a stored token with another manager of the same key", async () => {
    const server = tokenServer();
    const store = memoryStore();
    const [a, b] = [
      new TokenManager({ key: "k", grant: server.grant, store }),
      new TokenManager({ key: "k", grant: server.grant, store }),
    ];
    expect(await Promise.all([a.getToken(), b.getToken()])).toEqual(["token-1", "token-1"]);
    expect(await Promise.all([a.refused("token-1"), b.refused("token-1")])).toEqual([true, true]);
    expect(await b.getToken()).toBe("token-2");
    expect(server.count).toBe(2);
  });

  it("forgets on request", async () => {
    const server = tokenServer();
    const manager = new TokenManager({ key: "k", grant: server.grant });
    await manager.getToken();
    await manager.invalidate();
    expect(await manager.tokens()).toBeUndefined();
    expect(await manager.getToken()).toBe("token-2");
  });
});
