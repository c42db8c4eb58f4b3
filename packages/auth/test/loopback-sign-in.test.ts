import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, request as httpRequest } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { AuthorizationCode, type AuthorizationCodeOptions } from "../src/index.ts";
import { type LoopbackSignInOptions, signInOnLoopback } from "../src/loopback-sign-in.ts";
import { type AuthorizationServer, client, followTo, startAuthorizationServer } from "./_authorization-server.ts";

let server: AuthorizationServer;
beforeAll(async () => {
  server = await startAuthorizationServer({ isNative: true, redirectUri: "http://127.0.0.1/callback" });
});
afterAll(() => server[Symbol.asyncDispose]());

function app(overrides: Partial<AuthorizationCodeOptions> = {}) {
  return new AuthorizationCode({
    endpoints: { authorize: new URL(`${server.url}/auth`), token: new URL(`${server.url}/token`), issuer: server.url },
    clientId: client.client_id,
    clientSecret: client.client_secret,
    redirectUri: "http://127.0.0.1/callback",
    ...overrides,
  });
}

const scope = ["openid", "offline_access", "read"] as const;
const redirectUriOf = (url: URL) => url.searchParams.get("redirect_uri") ?? "";

/** A person with a browser: signs in at the server and follows it back. Keeps the last page. */
function person(onTheWay: (callback: URL, start: URL) => unknown = () => {}) {
  const pages: { status: number; text: string; headers: Headers }[] = [];
  const open = async (start: URL) => {
    const callback = await followTo(start, redirectUriOf(start));
    await onTheWay(callback, start);
    const response = await fetch(callback);
    pages.push({ status: response.status, text: await response.text(), headers: response.headers });
  };
  return { open, pages };
}

/** Whether something listens there. */
const isOpen = (url: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => resolve(true)).on("error", () =>
      resolve(false),
    );
    socket.on("connect", () => socket.destroy());
  });

describe("signInOnLoopback, against oidc-provider", () => {
  it("signs a person in on a free port, shows a page, and closes", async () => {
    let redirectUri = "";
    const { open, pages } = person((_, start) => {
      redirectUri = redirectUriOf(start);
    });
    const oauth = app();
    const session = await signInOnLoopback(oauth, { scope, open, tenant: "ada" });
    expect((await server.provider.AccessToken.find(await session.getToken()))?.accountId).toBe("ada");
    expect(await oauth.session("ada").getToken()).toBe(await session.getToken());
    expect(redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/);
    await vi.waitFor(() => expect(pages).toHaveLength(1));
    expect(pages[0]).toMatchObject({ status: 200, text: expect.stringContaining("You are signed in.") });
    expect(pages[0]?.headers.get("referrer-policy")).toBe("no-referrer");
    expect(pages[0]?.headers.get("cache-control")).toBe("no-store");
    expect(await isOpen(redirectUri)).toBe(false);
  });

  it("listens on the port of the redirect URI, or on the one that it is told", async () => {
    const free = await freePort();
    const ports: string[] = [];
    const open = () => person((callback) => ports.push(callback.port)).open;
    await signInOnLoopback(app({ redirectUri: `http://127.0.0.1:${free}/callback` }), { scope, open: open() });
    await signInOnLoopback(app(), { scope, port: free, open: open() });
    expect(ports).toEqual([String(free), String(free)]);
  });

  it("goes on waiting after requests that are none of its business", async () => {
    const statuses: Record<string, number> = {};
    const { open } = person(async (callback) => {
      const ask = async (what: string, url: URL | string, init: RequestInit = {}) => {
        statuses[what] = (await fetch(url, init)).status;
      };
      const change = (name: string, value?: string) => {
        const url = new URL(callback);
        if (value === undefined) url.searchParams.delete(name);
        else url.searchParams.set(name, value);
        return url;
      };
      await ask("icon", new URL("/favicon.ico", callback));
      await ask("post", callback, { method: "POST" });
      await ask("no state", change("state"));
      await ask("another state", change("state", "other"));
      await ask("an error of somebody else's", `${callback.origin}/callback?error=access_denied&state=other`);
      await ask("two states", `${callback}&state=other`);
      statuses["a name of its own for loopback"] = await withHost(callback, `evil.example:${callback.port}`);
    });
    await signInOnLoopback(app(), { scope, open });
    expect(statuses).toEqual({
      icon: 404,
      post: 404,
      "no state": 400,
      "another state": 400,
      "an error of somebody else's": 400,
      "two states": 400,
      "a name of its own for loopback": 404,
    });
  });

  it.each([
    [
      "the person says no",
      (callback: URL) => {
        callback.searchParams.delete("code");
        callback.searchParams.set("error", "access_denied");
      },
      { code: "callback_refused", oauthError: "access_denied" },
    ],
    [
      "the code is not good",
      (callback: URL) => callback.searchParams.set("code", "CANARY-code"),
      { code: "token_request_refused", oauthError: "invalid_grant" },
    ],
    [
      "another server answers",
      (callback: URL) => callback.searchParams.set("iss", "https://evil.example"),
      { code: "callback_invalid" },
    ],
  ])("fails, with a page that says so, when %s", async (_, change, want) => {
    const { open, pages } = person(change);
    const error = await signInOnLoopback(app(), { scope, open }).catch((reason: unknown) => reason);
    expect(error).toMatchObject(want);
    await vi.waitFor(() => expect(pages).toHaveLength(1));
    expect(pages[0]).toMatchObject({ status: 400, text: expect.stringContaining("The sign-in did not work.") });
    expect(pages[0]?.text).not.toContain("CANARY");
  });

  it.each<[string, (seen: { url?: URL }) => LoopbackSignInOptions, object]>([
    ["nobody comes back in time", (seen) => ({ timeoutMs: 50, open: keep(seen) }), { code: "sign_in_timeout" }],
    [
      "the caller gives up",
      (seen) => ({ signal: AbortSignal.timeout(50), open: keep(seen) }),
      { name: "TimeoutError" },
    ],
    [
      "the URL cannot be shown",
      (seen) => ({
        open: (url) => {
          keep(seen)(url);
          throw new Error("no terminal");
        },
      }),
      { message: "no terminal" },
    ],
    [
      "the caller had given up before",
      (seen) => ({ signal: AbortSignal.abort(new Error("enough")), open: keep(seen) }),
      { message: "enough" },
    ],
  ])("fails and closes when %s", async (_, options, want) => {
    const seen: { url?: URL } = {};
    await expect(signInOnLoopback(app(), { scope, ...options(seen) } as LoopbackSignInOptions)).rejects.toMatchObject(
      want,
    );
    // Who had given up before has shown nothing.
    expect(seen.url === undefined).toBe(options(seen).signal?.reason?.message === "enough");
    if (seen.url) expect(await isOpen(redirectUriOf(seen.url))).toBe(false);
  });

  it("ends connections that are in the middle of a request", async () => {
    const ended = { socket: new Promise(() => {}) };
    const open = (url: URL) => {
      const socket = connect(Number(new URL(redirectUriOf(url)).port), "127.0.0.1");
      socket.write("GET /callback HTTP/1.1\r\nHo");
      ended.socket = new Promise((resolve) => socket.once("close", () => resolve("closed")));
    };
    await expect(signInOnLoopback(app(), { timeoutMs: 100, open })).rejects.toMatchObject({ code: "sign_in_timeout" });
    expect(await ended.socket).toBe("closed");
  });

  it.each(["https://app.example/callback", "https://127.0.0.1/callback", "com.example.app:/callback"])(
    "refuses to sign in on %s",
    async (redirectUri) => {
      await expect(signInOnLoopback(app({ redirectUri }))).rejects.toThrow(/has to be http on loopback/);
    },
  );

  it("says that its port is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(signInOnLoopback(app(), { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    taken.close();
  });

  it("keeps the rest of the redirect URI to the letter", async () => {
    const seen: { url?: URL } = {};
    const oauth = app({ redirectUri: "http://localhost/a%2Fb?x=Y" });
    await signInOnLoopback(oauth, { timeoutMs: 20, open: keep(seen) }).catch(() => {});
    expect(seen.url && redirectUriOf(seen.url)).toMatch(/^http:\/\/localhost:\d+\/a%2Fb\?x=Y$/);
  });
});

describe.skipIf(process.platform !== "linux")("the machine's browser", () => {
  let directory: string;
  const path = process.env["PATH"];
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "browser-"));
  });
  afterAll(async () => {
    process.env["PATH"] = path;
    await rm(directory, { recursive: true });
  });
  const withOpener = async (script: string | undefined) => {
    process.env["PATH"] = directory;
    const file = join(directory, "xdg-open");
    if (script === undefined) return rm(file, { force: true });
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    return chmod(file, 0o755);
  };

  it("is opened with the URL as one word", async () => {
    await withOpener(`printf '%s|' "$#" "$1" > ${directory}/seen`);
    const signIn = signInOnLoopback(app(), { scope, timeoutMs: 3_000 }).catch((reason: unknown) => reason);
    const [count = "", url = ""] = await vi.waitFor(async () => {
      const words = (await readFile(`${directory}/seen`, "utf8")).split("|");
      expect(words).toHaveLength(3);
      return words;
    });
    expect(count).toBe("1");
    expect(new URL(url).searchParams.get("client_id")).toBe(client.client_id);
    await person().open(new URL(url));
    expect(await signIn).toHaveProperty("getToken");
  });

  it.each([
    ["there is no command", undefined, /xdg-open: ENOENT/],
    ["the command finds none", "exit 3", /xdg-open: exit code 3/],
  ])("fails at once when %s, and says what to do", async (_, script, message) => {
    await withOpener(script);
    const error = await signInOnLoopback(app(), { scope }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "browser_unavailable", message: expect.stringMatching(message) });
    expect((error as Error).message).toContain("pass `open`");
  });
});

function keep(seen: { url?: URL }) {
  return (url: URL) => {
    seen.url = url;
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** fetch would not send another Host. */
function withHost(url: URL, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}
