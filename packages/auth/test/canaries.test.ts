import { generateKeyPairSync } from "node:crypto";
import { canariesIn, everythingShown, watchOutput } from "@ledgerkit/canaries";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AuthError,
  AuthorizationCode,
  authenticate,
  basicCredential,
  type Credential,
  clientCredentials,
  encryptedStore,
  keyExchange,
  memoryStore,
  rotateClientSecret,
  type SecretStore,
  type SecurityScheme,
  selfSignedJwt,
  signer,
  type TokenEvent,
  type TokenStore,
  verifyWebhook,
} from "../src/index.ts";
import { signInOnLoopback } from "../src/loopback-sign-in.ts";

/** One in every secret that goes in or comes back. */
const canaries = {
  apiKey: "CANARY-api-key/+1",
  clientSecret: "CANARY-client-secret%:2",
  otherSecret: "CANARY-other-secret-3",
  code: "CANARY-code-4",
  codeVerifier: `CANARY-code-verifier-5${"v".repeat(30)}`,
  accessToken: "CANARY-access-token-6",
  refreshToken: "CANARY-refresh-token-7",
  storedRefreshToken: "CANARY-stored-refresh-8",
  webhookSecret: "CANARY-webhook-secret-9",
  ecKey: String(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" })),
  rsaKey: String(
    generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs1", format: "pem" }),
  ),
};
const { apiKey, clientSecret, otherSecret, code, codeVerifier, accessToken, refreshToken } = canaries;

/** What a server, a proxy or a network does instead of answering as it should. `sent` is all of the request, as text. */
type Fault = (request: Request, sent: string) => Response | Promise<Response>;
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });
const raw = (text: string, type = "application/json", status = 200) =>
  new Response(text, { status, headers: { "content-type": type } });

const faults: Record<string, Fault> = {
  "401 with nothing": () => new Response(null, { status: 401 }),
  "401 with a challenge": (_, sent) =>
    json(401, {}, { "WWW-Authenticate": `Bearer realm="${btoa(sent).slice(0, 999)}", error="invalid_token"` }),
  "401 that repeats what was sent": (_, sent) => json(401, { error: "invalid_client", error_description: sent }),
  "400 that repeats what was sent": (_, sent) => json(400, { error: "invalid_grant", error_description: sent }),
  "400 with what was sent as the code": (_, sent) => json(400, { error: sent }),
  "403 in HTML with what was sent": (_, sent) => raw(`<html>${sent}</html>`, "text/html", 403),
  "500 with what was sent": (_, sent) => json(500, { error: "server_error", error_description: sent }),
  "503 in HTML": (_, sent) => raw(`<html>${sent}</html>`, "text/html", 503),
  "429 for long": () => json(429, {}, { "Retry-After": "3600" }),
  "HTML with a token": () => raw(`<html>${accessToken}</html>`, "text/html"),
  "half of a token": () => raw(`{"access_token":"${accessToken}","refresh_token":"${refreshToken}","expires_in":36`),
  "a token that is no JSON": () => raw(accessToken),
  "a token of the wrong type": () => json(200, { access_token: { value: accessToken }, token_type: "Bearer" }),
  "a token under another name": () => json(200, { token: accessToken, refreshToken }),
  "a token of another kind": () => json(200, { access_token: accessToken, token_type: accessToken, expires_in: 60 }),
  "a token with a broken lifetime": () =>
    json(200, { access_token: accessToken, token_type: "Bearer", expires_in: { [refreshToken]: 1 } }),
  "a list of tokens": () => json(200, [accessToken]),
  "a token in bytes that are not UTF-8": () =>
    new Response(Buffer.concat([Buffer.from(`{"access_token":"${accessToken}`), Buffer.of(0xff, 0xfe)]), {
      headers: { "content-type": "application/json" },
    }),
  "a body that breaks off": () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(`{"access_token":"${accessToken}`));
          controller.error(Object.assign(new Error("terminated"), { received: accessToken }));
        },
      }),
      { headers: { "content-type": "application/json" } },
    ),
  "a redirect to elsewhere": (_, sent) =>
    new Response(null, { status: 307, headers: { Location: `https://evil.example/?${encodeURIComponent(sent)}` } }),
  "a network error": (request, sent) => {
    const cause = Object.assign(new Error(`connect ECONNREFUSED ${request.url}?all=${encodeURIComponent(sent)}`), {
      code: "ECONNREFUSED",
      url: `https://me:${clientSecret}@auth.example/?x=${sent}`,
    });
    throw Object.assign(new TypeError("fetch failed"), { cause });
  },
  "a network error with the request on it": (request, sent) => {
    const headers = Object.fromEntries(request.headers);
    const error = new Error(`Request failed: ${sent}`);
    throw Object.assign(error, { config: { headers, data: sent }, request, body: sent, toJSON: () => ({ headers }) });
  },
  "something thrown that is no Error": (_, sent) => {
    throw { sent, [sent]: true };
  },
  "an error that several errors caused": (_, sent) => {
    throw new AggregateError([new Error(sent)], sent, { cause: new Error("y", { cause: sent }) });
  },
};

/** A `fetch` that has one fault, and knows all that was sent. */
function faulty(fault: Fault) {
  return async (request: Request): Promise<Response> => {
    const body = await request.clone().text();
    const fields = [...new URLSearchParams(body).values()].join(" ");
    const sent = [request.url, ...[...request.headers].flat(), body, fields].join(" ");
    return await fault(request, sent);
  };
}
type Fetch = ReturnType<typeof faulty>;

const endpoints = {
  authorize: new URL("https://auth.example/authorize"),
  token: new URL("https://auth.example/token"),
};
const redirectUri = "https://app.example/callback";
const expired = { accessToken, refreshToken: canaries.storedRefreshToken, obtainedAt: 0, expiresAt: 1 };
const events: TokenEvent[] = [];
const observe = (event: TokenEvent) => {
  events.push(event);
};

/** Every way in that asks a server for tokens. */
const flows: Record<string, (fetch: Fetch) => Promise<unknown>> = {
  "client credentials by Basic": async (fetch) =>
    clientCredentials({ endpoints, clientId: "acme", clientSecret, scope: ["read"], fetch }).getToken(),
  "client credentials in the body": async (fetch) =>
    clientCredentials({
      endpoints: { ...endpoints, clientAuthentication: "client_secret_post" },
      clientId: "acme",
      clientSecret,
      fetch,
    }).getToken(),
  "client credentials as JSON": async (fetch) =>
    clientCredentials({
      endpoints: { ...endpoints, clientAuthentication: "client_secret_post", tokenBody: "json" },
      clientId: "acme",
      clientSecret,
      fetch,
    }).getToken(),
  "client credentials with two secrets": async (fetch) => {
    const store: SecretStore = {
      read: async () => ({ current: clientSecret, next: otherSecret }),
      write: async () => {},
    };
    return clientCredentials({ endpoints, clientId: "acme", clientSecret: store, fetch }).getToken();
  },
  "a callback": async (fetch) => {
    const oauth = new AuthorizationCode({ endpoints, clientId: "acme", clientSecret, redirectUri, fetch });
    return await oauth.callback(`${redirectUri}?code=${code}&state=s`, { state: "s", codeVerifier });
  },
  "a refresh": async (fetch) =>
    new AuthorizationCode({ endpoints, clientId: "acme", clientSecret, redirectUri, fetch, observeTokens: observe })
      .session(expired)
      .getToken(),
  "a refresh from a store": async (fetch) => {
    const store = encryptedStore(memoryStore(), { keys: [{ id: "1", key: new Uint8Array(32).fill(7) }] });
    const oauth = new AuthorizationCode({
      endpoints,
      clientId: "acme",
      clientSecret,
      redirectUri,
      fetch,
      store,
      observeTokens: observe,
    });
    await oauth.session("ada").adopt(expired);
    return await oauth.session("ada").refused(accessToken);
  },
  "a key that is exchanged": async (fetch) => {
    const call = async (body: object) => {
      const request = new Request("https://api.example/token", { method: "POST", body: JSON.stringify(body) });
      const response = await fetch(request);
      return { data: await response.json(), response };
    };
    const store = memoryStore();
    await store.compareAndSet("acme", undefined, JSON.stringify(expired));
    return keyExchange({
      key: "acme",
      secrets: [apiKey],
      store,
      exchange: () => call({ id: "acme", apiKey }),
      refresh: (token) => call({ token }),
    }).refused(accessToken);
  },
  "a key that is exchanged once more": async (fetch) => {
    // Its refresh token is refused, as it should be; then comes the fault.
    const body = JSON.stringify({ apiKey });
    const exchange = async () => {
      const response = await fetch(new Request("https://api.example/token", { method: "POST", body }));
      return { data: await response.json(), response };
    };
    const store = memoryStore();
    await store.compareAndSet("acme", undefined, JSON.stringify(expired));
    const refresh = async () => ({ error: {}, response: new Response(null, { status: 401 }) });
    return keyExchange({ key: "acme", secrets: [apiKey], store, exchange, refresh }).refused(accessToken);
  },
  "a change of the client's secret": async (fetch) => {
    const pair = { current: clientSecret };
    const secrets: SecretStore = { read: async () => pair, write: async (next) => void Object.assign(pair, next) };
    return await rotateClientSecret({
      client: { endpoints, clientId: "acme", clientSecret: secrets, fetch },
      store: memoryStore(),
      next: otherSecret,
      change: async (next) => {
        await fetch(new Request("https://api.example/secret", { method: "PUT", body: next }));
        throw new Error(`not changed to ${next}`);
      },
      changedNothing: () => false,
    });
  },
  "a sign-in on loopback": async (fetch) => {
    const oauth = new AuthorizationCode({
      endpoints,
      clientId: "acme",
      clientSecret,
      redirectUri: "http://127.0.0.1/callback",
      fetch,
    });
    return await signInOnLoopback(oauth, {
      open: async (url) => {
        const back = new URL(url.searchParams.get("redirect_uri") ?? "");
        back.searchParams.set("code", code);
        back.searchParams.set("state", url.searchParams.get("state") ?? "");
        const response = await globalThis.fetch(back);
        expect(canariesIn(await response.text(), canaries)).toEqual([]);
      },
    });
  },
};

/** Where there is nothing to throw: what a client need not look at, and a refusal that says that the client's secret is taken. */
const harmless = [
  "a key that is exchanged at a token of another kind",
  "a key that is exchanged at a token with a broken lifetime",
  "a key that is exchanged once more at a token of another kind",
  "a key that is exchanged once more at a token with a broken lifetime",
  "a change of the client's secret at 400 that repeats what was sent",
  "a change of the client's secret at 400 with what was sent as the code",
];

beforeEach(() => {
  events.length = 0;
  // No waits between attempts.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What a piece of code throws; all that it throws, prints and tells is searched. */
async function caught(run: () => unknown): Promise<unknown> {
  using output = watchOutput();
  let thrown: unknown;
  try {
    await run();
  } catch (error) {
    thrown = error;
  }
  // What nobody handles is told a little later.
  await new Promise((resolve) => setImmediate(resolve));
  expect(canariesIn(everythingShown(thrown), canaries)).toEqual([]);
  expect(canariesIn(output.text(), canaries)).toEqual([]);
  expect(canariesIn(JSON.stringify(events), canaries)).toEqual([]);
  return thrown;
}

describe.each(Object.entries(flows))("%s shows no secret", (name, flow) => {
  it.each(Object.entries(faults))("at %s", async (__, fault) => {
    const thrown = await caught(() => flow(faulty(fault)));
    if (thrown === undefined) expect(harmless).toContain(`${name} at ${fault.name}`);
    else expect(thrown).toBeInstanceOf(AuthError);
  });
});

describe("a callback shows no secret", () => {
  const oauth = () => new AuthorizationCode({ endpoints, clientId: "acme", clientSecret, redirectUri });
  it.each<[string, string, string]>([
    ["another state", `${redirectUri}?code=${code}&state=${accessToken}`, "s"],
    ["an error", `${redirectUri}?error=access_denied&state=s&code=${code}`, "s"],
    ["no code", `${redirectUri}?state=s&token=${accessToken}`, "s"],
    ["a token in it", `${redirectUri}?state=s&code=${code}&token=${accessToken}`, "s"],
    ["another issuer", `${redirectUri}?state=s&code=${code}&iss=https://evil.example/${code}`, "s"],
    ["a signed response", `${redirectUri}?state=s&response=${code}`, "s"],
    ["a path alone", `/callback?code=${code}&state=s`, "s"],
    ["a URL that is none", `https://[${code}`, "s"],
    ["no state to compare with", `${redirectUri}?code=${code}`, ""],
  ])("with %s", async (_, url, state) => {
    expect(await caught(() => oauth().callback(url, { state, codeVerifier }))).toBeInstanceOf(AuthError);
  });

  it("without its verifier", async () => {
    const callback = () => oauth().callback(`${redirectUri}?code=${code}&state=s`, { state: "s" });
    expect(await caught(callback)).toBeInstanceOf(TypeError);
  });

  it("at a redirect URI with credentials", async () => {
    const make = () =>
      new AuthorizationCode({
        endpoints,
        clientId: "a",
        clientSecret,
        redirectUri: `https://me:${apiKey}@app.example`,
      });
    expect(await caught(make)).toBeInstanceOf(TypeError);
  });
});

describe("a key shows nothing of itself", () => {
  const { ecKey, rsaKey } = canaries;
  const oneLine = ecKey.replaceAll("\n", "");
  it.each<[string, "ES256" | "RS256", unknown]>([
    ["of another algorithm", "RS256", ecKey],
    ["of another algorithm, the other way", "ES256", rsaKey],
    ["without its last line", "ES256", ecKey.split("\n").slice(0, -2).join("\n")],
    ["without its first line", "ES256", ecKey.split("\n").slice(1).join("\n")],
    ["cut in half", "ES256", ecKey.replace(/\n(.{30})[^\n]*\n-----END/, "\n$1\n-----END")],
    ["with another label", "ES256", ecKey.replaceAll("PRIVATE KEY", "ENCRYPTED PRIVATE KEY")],
    ["with a character that is not base64", "ES256", ecKey.replace(/\n(.{5})./, "\n$1=")],
    ["as an object", "ES256", { key: ecKey }],
    ["as bytes", "ES256", Buffer.from(ecKey)],
    ["in one line of something else", "ES256", `key: ${oneLine.slice(0, -5)}`],
  ])("%s", async (_, algorithm, key) => {
    const data = new Uint8Array(1);
    expect(await caught(() => signer(key as string, algorithm)(data))).toMatchObject({ code: "key_invalid" });
    const source = selfSignedJwt({ privateKey: key as string, algorithm, reuse: true });
    expect(await caught(() => source.getToken({ scopes: [] }))).toMatchObject({ code: "key_invalid" });
    expect(canariesIn(everythingShown(source), canaries)).toEqual([]);
  });
});

describe("a store that fails shows no token", () => {
  const failing = (method: keyof TokenStore): TokenStore => {
    const store = memoryStore();
    return {
      ...store,
      [method]: async (...parameters: unknown[]) => {
        const error = new Error(`query failed: ${JSON.stringify(parameters)}`);
        throw Object.assign(error, { parameters, client: { password: apiKey } });
      },
    };
  };
  const session = (store: TokenStore) =>
    new AuthorizationCode({
      endpoints,
      clientId: "acme",
      clientSecret,
      redirectUri,
      store,
      observeTokens: observe,
      fetch: async () =>
        json(200, { access_token: accessToken, refresh_token: refreshToken, token_type: "Bearer", expires_in: 1e-9 }),
    });

  it.each<[keyof TokenStore, (store: TokenStore) => unknown]>([
    ["get", (store) => session(store).session("ada").getToken()],
    ["get", (store) => session(store).session("ada").tokens()],
    ["lease", (store) => session(store).session("ada").getToken()],
    ["compareAndSet", (store) => session(store).session("ada").adopt(expired)],
    [
      "compareAndSet",
      (store) => session(store).callback(`${redirectUri}?code=${code}&state=s`, { state: "s", codeVerifier }),
    ],
    ["delete", (store) => session(store).session("ada").invalidate()],
  ])("from %s", async (method, run) => {
    expect(await caught(() => run(failing(method)))).toMatchObject({ code: "store_unavailable" });
  });

  it("when what it holds is something else", async () => {
    const store = memoryStore();
    await store.compareAndSet("session https://auth.example acme ada", undefined, `{"accessToken":"${accessToken}`);
    const run = () => session(store).session("ada").getToken();
    expect(await caught(run)).toMatchObject({ code: "store_unavailable" });
  });

  it.each<[string, Partial<SecretStore>]>([
    ["read", { read: async () => Promise.reject(Object.assign(new Error("no"), { row: clientSecret })) }],
    ["write", { write: async (pair) => Promise.reject(new Error(`no ${JSON.stringify(pair)}`)) }],
  ])("of the client's secret, from %s", async (_, broken) => {
    const secrets = { read: async () => ({ current: clientSecret }), write: async () => {}, ...broken };
    const client = { endpoints, clientId: "acme", clientSecret: secrets };
    const rotate = () =>
      rotateClientSecret({
        client,
        store: memoryStore(),
        next: otherSecret,
        change: async () => {},
        changedNothing: () => false,
      });
    expect(await caught(rotate)).toMatchObject({ code: "store_unavailable" });
  });
});

describe("a request shows no credential", () => {
  const schemes: Record<string, SecurityScheme> = {
    bearer: { type: "http", scheme: "bearer" },
    basic: { type: "http", scheme: "basic" },
    header: { type: "apiKey", in: "header", name: "X-Key" },
    query: { type: "apiKey", in: "query", name: "key" },
    cookie: { type: "apiKey", in: "cookie", name: "sid" },
  };
  const send = (scheme: string, credential: Credential, url: string, next: (request: Request) => Promise<Response>) =>
    authenticate(
      schemes,
      { [scheme]: credential },
      new Request(url),
      { operation: "GET /things", security: [{ [scheme]: [] }], origin: "https://api.example" },
      next,
    );

  it.each(Object.keys(schemes))("by %s, when it may not be sent there", async (scheme) => {
    const sent: Request[] = [];
    const next = async (request: Request) => {
      sent.push(request);
      return new Response();
    };
    for (const url of ["http://api.example/things", "https://evil.example/things"]) {
      expect(await caught(() => send(scheme, apiKey, url, next))).toBeInstanceOf(AuthError);
    }
    expect(sent).toEqual([]);
  });

  it.each(["bearer", "header"])("by %s, when no header can hold it", async (scheme) => {
    const run = () => send(scheme, `${apiKey}\nX: y`, "https://api.example/things", async () => new Response());
    expect(await caught(run)).toBeInstanceOf(TypeError);
  });

  it("in the answer to a query", async () => {
    const response = await send("query", apiKey, "https://api.example/things", async (request) =>
      Object.defineProperty(new Response("{}"), "url", { value: request.url, configurable: true }),
    );
    expect(canariesIn(everythingShown(response), canaries)).toEqual([]);
  });

  it("from a store of the password that fails", async () => {
    const broken: SecretStore = {
      read: async () => Promise.reject(Object.assign(new Error(clientSecret.slice(0, 3)), { row: clientSecret })),
      write: async () => {},
    };
    const run = () =>
      send("basic", basicCredential("acme", broken), "https://api.example/things", async () => new Response());
    expect(await caught(run)).toMatchObject({ code: "store_unavailable" });
  });
});

it("a delivery that is refused shows no secret", async () => {
  const signature = {
    header: "X-Signature",
    algorithm: "hmac-sha256",
    encoding: "hex",
    format: "sha256={signature}",
    signed: "{body}",
  } as const;
  const delivery = { headers: { "x-signature": `sha256=${"0".repeat(64)}` }, body: `{"token":"${accessToken}"}` };
  const run = () => verifyWebhook(signature, delivery, { secret: canaries.webhookSecret });
  expect(await caught(run)).toMatchObject({ code: "webhook_invalid" });
});

it("nothing that holds a secret shows it", () => {
  const oauth = new AuthorizationCode({ endpoints, clientId: "acme", clientSecret, redirectUri });
  const holders = [
    oauth,
    oauth.session(expired),
    clientCredentials({ endpoints, clientId: "acme", clientSecret }),
    keyExchange({ key: "acme", exchange: async () => ({ response: new Response(apiKey) }) }),
    selfSignedJwt({ privateKey: canaries.ecKey, algorithm: "ES256" }),
  ];
  for (const holder of holders) expect(canariesIn(everythingShown(holder), canaries)).toEqual([]);
});
