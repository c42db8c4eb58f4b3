import { canariesIn } from "@ledgerkit/canaries";
import { describe, expect, it } from "vitest";
import {
  AuthError,
  AuthorizationCode,
  clientCredentials,
  encryptedStore,
  keyExchange,
  memoryStore,
  rotateClientSecret,
  type SecretStore,
} from "../src/index.ts";
import { signInOnLoopback } from "../src/loopback-sign-in.ts";
import { canaries, caught, endpoints, expired, observe, redirectUri, startAfresh } from "./_canaries.ts";
import { type Fetch, faults, faulty } from "./_leaky-faults.ts";

const { apiKey, clientSecret, otherSecret, code, codeVerifier, accessToken } = canaries;

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

startAfresh();

describe.each(Object.entries(flows))("%s shows no secret", (name, flow) => {
  it.each(Object.entries(faults))("at %s", async (__, fault) => {
    const thrown = await caught(() => flow(faulty(fault)));
    if (thrown === undefined) expect(harmless).toContain(`${name} at ${fault.name}`);
    else expect(thrown).toBeInstanceOf(AuthError);
  });
});
