import { canariesIn, everythingShown } from "@ledgerkit/canaries";
import { describe, expect, it } from "vitest";
import {
  AuthError,
  AuthorizationCode,
  authenticate,
  basicCredential,
  type Credential,
  clientCredentials,
  keyExchange,
  memoryStore,
  rotateClientSecret,
  type SecretStore,
  type SecurityScheme,
  selfSignedJwt,
  signer,
  type TokenStore,
  verifyWebhook,
} from "../src/index.ts";
import { canaries, caught, endpoints, expired, observe, redirectUri, startAfresh } from "./_canaries.ts";

const { apiKey, clientSecret, otherSecret, code, codeVerifier, accessToken, refreshToken } = canaries;

startAfresh();

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
        Response.json({
          access_token: accessToken,
          refresh_token: refreshToken,
          token_type: "Bearer",
          expires_in: 1e-9,
        }),
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
