import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect, promisify } from "node:util";
import { AuthError, type ClientSecrets, memoryStore, type SecretStore } from "@ledgerkit/auth";
import document from "@ledgerkit/iownit-spec/openapi.json" with { type: "json" };
import { createMock } from "@ledgerkit/mock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ApiError, createIownit, type IownitOptions, rotatePassword } from "../src/index.ts";
import { clientId, type Fault, startNode, type TestNode } from "./_node.ts";
import { secretFile } from "./_rotator.ts";

const old = "CANARY-old-password";
let node: TestNode;
let kept: ClientSecrets;
let writes: ClientSecrets[];
const secrets: SecretStore = {
  read: async () => kept,
  write: async (pair) => {
    writes.push(pair);
    kept = pair;
  },
};
beforeEach(async () => {
  node = await startNode(old);
  kept = { current: old };
  writes = [];
});
afterEach(() => node[Symbol.asyncDispose]());

const connect = (options: Partial<IownitOptions> = {}) =>
  createIownit({ baseUrl: node.url, clientId, clientSecret: secrets, store: memoryStore(), ...options });
const statusOf = async (iownit = connect()) => (await iownit.GET("/external/v1/org")).status;
const reasonOf = (promise: Promise<unknown>) => promise.then(() => undefined).catch((reason: unknown) => reason);

describe("rotatePassword", () => {
  it("stores both passwords, tells iownit, then stores the new one alone", async () => {
    const iownit = connect();
    await rotatePassword(iownit);
    expect(node.password).toMatch(/^[A-Za-z0-9]{48}$/);
    expect(writes).toEqual([{ current: old, next: node.password }, { current: node.password }]);
    expect(node.calls).toEqual([{ call: "PUT /external/v1/oauth/password", scope: "", status: 204 }]);
    node.revoke();
    expect(await statusOf(iownit)).toBe(200);
    expect(node.refused).toBe(0);
  });

  it("takes a password of the caller's", async () => {
    await rotatePassword(connect(), { password: "CANARY-of-the-caller" });
    expect([node.password, kept]).toEqual(["CANARY-of-the-caller", { current: "CANARY-of-the-caller" }]);
  });

  it("goes on with calls while it happens, in other clients too, when tokens die with the password", async () => {
    node.dropsTokens = true;
    const clients = Array.from({ length: 4 }, () => connect());
    const store = memoryStore();
    const rotator = connect({ store });
    let isOver = false;
    const statuses: (number | undefined)[] = [];
    const calls = clients.map(async (client) => {
      while (!isOver) statuses.push(await statusOf(client));
    });
    for (let turn = 0; turn < 5; turn += 1) await rotatePassword(rotator);
    isOver = true;
    await Promise.all(calls);
    expect(statuses.length).toBeGreaterThan(20);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(kept).toEqual({ current: node.password });
  });

  it.each<[string, number, boolean, boolean]>([
    ["before anything is stored", 1, false, false],
    ["when both are stored", 1, true, false],
    ["when iownit has changed it", 2, false, true],
  ])("survives a death %s", async (_, turn, isStored, isChanged) => {
    // A write that throws stands for a process that dies there: nothing after it runs.
    const dying: SecretStore = {
      read: secrets.read,
      write: async (pair) => {
        const isLast = writes.length + 1 === turn;
        if (!isLast || isStored) await secrets.write(pair);
        if (isLast) throw new Error("killed");
      },
    };
    expect(await reasonOf(rotatePassword(connect({ clientSecret: dying })))).toBeInstanceOf(AuthError);
    expect(node.password !== old).toBe(isChanged);
    // Another process: it finds the password that is good, and the next rotation settles it.
    expect(await statusOf()).toBe(200);
    await rotatePassword(connect());
    expect(kept).toEqual({ current: node.password });
    expect(await statusOf()).toBe(200);
  });

  it("asks once with the wrong one of two passwords, and then begins with the right one", async () => {
    kept = { current: "not-any-more", next: old };
    const iownit = connect();
    for (let call = 0; call < 5; call += 1) {
      node.revoke();
      expect(await statusOf(iownit)).toBe(200);
    }
    expect([node.granted.length, node.refused]).toEqual([5, 1]);
  });

  it("reads the store again when another process was faster", async () => {
    const iownit = connect();
    expect(await statusOf(iownit)).toBe(200);
    await rotatePassword(connect());
    node.revoke();
    expect(await statusOf(iownit)).toBe(200);
    expect(node.refused).toBe(0);
  });

  it.each<[string, Fault, string | RegExp, object]>([
    ["refuses the new password", "refuse", old, { name: "ApiError", status: 400, code: "GN0002" }],
    ["fails before it changes it", "fail before", old, { name: "AuthError", code: "secret_unsettled" }],
  ])("keeps the old password good when iownit %s", async (_, fault, inForce, want) => {
    node.fault = fault;
    const error = await reasonOf(rotatePassword(connect()));
    expect(error).toMatchObject(want);
    expect(error).toBeInstanceOf(fault === "refuse" ? ApiError : AuthError);
    expect(node.password).toBe(inForce);
    expect(kept.current).toBe(old);
    // After a clear no there is nothing left to find out.
    expect(kept.next === undefined).toBe(fault === "refuse");
    expect(node.calls.filter(({ call }) => call.startsWith("PUT"))).toHaveLength(1);
    expect(await statusOf()).toBe(200);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(new RegExp(`CANARY|${kept.next ?? "CANARY"}`));
  });

  it.each<Fault>(["fail after", "hang up after"])(
    "finds out that the password was changed when iownit comes to %s",
    async (fault) => {
      node.fault = fault;
      await rotatePassword(connect());
      expect(kept).toEqual({ current: node.password });
      expect(node.password).not.toBe(old);
      expect(node.calls.filter(({ call }) => call.startsWith("PUT")).length).toBeLessThanOrEqual(1);
    },
  );

  it("keeps both when it cannot find out", async () => {
    const iownit = connect();
    node.fault = "fail after";
    const { url } = node;
    const error = await reasonOf(
      rotatePassword(
        connect({
          fetch: async (request) => {
            if (node.password !== old && request.url.startsWith(`${url}/oauth2`)) throw new TypeError("fetch failed");
            return fetch(request);
          },
        }),
      ),
    );
    expect(error).toMatchObject({ code: "secret_unsettled", message: expect.stringMatching(/Both are stored/) });
    expect(kept).toEqual({ current: old, next: node.password });
    expect(await statusOf(iownit)).toBe(200);
  });

  it("shows no password that somebody else's error holds", async () => {
    const error = await reasonOf(
      rotatePassword(
        connect({
          fetch: async (request) => {
            if (request.method !== "PUT") return fetch(request);
            const body = await request.text();
            throw Object.assign(new TypeError(`could not send ${body}`), { request: { body } });
          },
        }),
      ),
    );
    expect(error).toMatchObject({
      code: "secret_unsettled",
      cause: { cause: { message: expect.stringMatching(/could not send/) } },
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(kept.next);
  });

  it("changes it once after the other when two want to at the same time", async () => {
    const store = memoryStore();
    await Promise.all([rotatePassword(connect({ store })), rotatePassword(connect({ store }))]);
    const [first, second, third, fourth] = writes;
    expect(writes).toHaveLength(4);
    expect(second).toEqual({ current: first?.next });
    expect(third).toEqual({ current: first?.next, next: fourth?.current });
    expect([fourth, node.refused]).toEqual([{ current: node.password }, 0]);
  });

  it("stops waiting for another process when its caller does, having changed nothing", async () => {
    const store = memoryStore();
    const rotation = rotatePassword(connect({ store }));
    const error = await reasonOf(
      rotatePassword(connect({ store }), { signal: AbortSignal.abort(new Error("enough")) }),
    );
    await rotation;
    expect(error).toMatchObject({ message: "enough" });
    expect(writes).toHaveLength(2);
  });

  it("says that neither of two stored passwords is good, changing nothing", async () => {
    kept = { current: "CANARY-one", next: "CANARY-two" };
    const error = await reasonOf(rotatePassword(connect()));
    expect(error).toMatchObject({ code: "token_request_refused", oauthError: "invalid_client" });
    expect([kept, writes, node.calls]).toEqual([{ current: "CANARY-one", next: "CANARY-two" }, [], []]);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
  });

  it("never drops a password that somebody else stored meanwhile", async () => {
    const meddling: SecretStore = {
      read: secrets.read,
      write: async (pair) => {
        await secrets.write(pair);
        // Another process took the lease over and is through with its own change.
        if (pair.next !== undefined && writes.length === 1) kept = { current: "CANARY-theirs" };
      },
    };
    // Its own request still has a token.
    const iownit = connect({
      clientSecret: {
        ...meddling,
        read: async () => (writes.length === 1 && node.calls.length === 0 ? { current: old } : kept),
      },
    });
    await rotatePassword(iownit);
    expect(kept).toEqual({ current: node.password, next: "CANARY-theirs" });
  });

  it.each<[string, Partial<IownitOptions>, RegExp]>([
    ["a password that is a text", { clientSecret: old }, /needs a clientSecret that is a SecretStore/],
    ["no store", { store: undefined as never }, /needs a store that all processes share/],
  ])("refuses with %s", async (_, options, message) => {
    const error = await reasonOf(rotatePassword(connect(options)));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
    expect(node.calls).toEqual([]);
  });

  it.each<[string, SecretStore, RegExp]>([
    [
      "cannot be read",
      { ...secrets, read: async () => Promise.reject(Object.assign(new Error("down"), { query: "CANARY" })) },
      /cannot be read/,
    ],
    ["holds nothing", { ...secrets, read: async () => undefined as never }, /holds no secret/],
    ["holds something else", { ...secrets, read: async () => ({ current: 1 }) as never }, /holds no secret/],
    [
      "cannot be written",
      { ...secrets, write: async (pair) => Promise.reject(new Error(`no: ${JSON.stringify(pair)}`)) },
      /cannot be written/,
    ],
  ])("changes nothing when the store of the password %s", async (_, broken, message) => {
    const error = await reasonOf(rotatePassword(connect({ clientSecret: broken })));
    expect(error).toMatchObject({ code: "store_unavailable", message: expect.stringMatching(message) });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
    expect(node.password).toBe(old);
  });

  it("works against the contract's mock", async () => {
    const mock = await createMock(document);
    const iownit = createIownit({
      integrationApiHost: "node.example",
      clientId,
      clientSecret: secrets,
      store: memoryStore(),
      fetch: mock.fetch,
    });
    await rotatePassword(iownit);
    expect(writes).toEqual([{ current: old, next: kept.current }, { current: kept.current }]);
  });
});

describe("rotatePassword in several processes", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "rotate-"));
    await writeFile(join(directory, "secret.json"), JSON.stringify({ current: old }));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const rotator = fileURLToPath(new URL("./_rotator.ts", import.meta.url));
  const run = (times: number, killAt = "") =>
    promisify(execFile)(process.execPath, [
      "--conditions=@ledgerkit/source",
      rotator,
      node.url,
      directory,
      String(times),
      killAt,
    ]);
  const file = () => secretFile(join(directory, "secret.json"));

  it("keeps the password through three processes that rotate at the same time", async () => {
    node.changeMs = 30;
    const outputs = await Promise.all([run(4), run(4), run(4)]);
    expect(outputs.map(({ stdout }) => stdout)).toEqual(Array.from({ length: 3 }, () => "200\n".repeat(4)));
    expect(await file().read()).toEqual({ current: node.password });
    expect(node.calls.filter(({ call }) => call.startsWith("PUT"))).toHaveLength(12);
    expect(node.changesAtOnce).toBe(1);
  }, 60_000);

  it.each(["stored", "changed"])(
    "keeps the password when a process is killed once it is %s",
    async (killAt) => {
      await expect(run(1, killAt)).rejects.toMatchObject({ signal: "SIGKILL" });
      expect(await statusOf(connect({ clientSecret: file() }))).toBe(200);
      expect((await run(1)).stdout).toBe("200\n");
      expect(await file().read()).toEqual({ current: node.password });
    },
    60_000,
  );
});
