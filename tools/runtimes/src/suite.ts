import { bigledgerOAuth, createBigLedger, paginate, verifyBigLedgerWebhook } from "@ledgerkit/bigledger";
import { CallError, callFacts, serverSentEvents } from "@ledgerkit/client";
import { createIownit } from "@ledgerkit/iownit";
import { approveRequest, createLedgerEnterprise, generateApiKeyPair } from "@ledgerkit/ledger-enterprise";
import { ApiError, createOpenLedger, unwrap } from "@ledgerkit/openledger";
import type { ArrivedRequest, SceneRequest, ScriptedAnswer } from "./scene.ts";

/*
 * What has to work wherever JavaScript runs. Nothing here is of a test framework or of one runtime: only what the web has everywhere.
 */

/** Where the mocks are. */
export interface Place {
  readonly mocks: string;
  /** Another origin, where nothing of ours may ever arrive. */
  readonly elsewhere: string;
  /** A page, or a worker of one. */
  readonly isBrowser?: boolean;
}

export interface Row {
  readonly name: string;
  readonly ok: boolean;
  /** What was seen, or what went wrong. */
  readonly detail: string;
}

type Check = (stage: Stage, place: Place) => Promise<string>;
type Stage = (provider: string, answers?: readonly ScriptedAnswer[]) => Promise<Scene>;
interface Scene {
  readonly url: string;
  arrived(): Promise<ArrivedRequest[]>;
}

/** These keys are nobody's. A program that ships real ones to a browser gives them away, which is why it has to say so. */
const inBrowsersToo = { dangerouslyAllowBrowser: true };

const checks: Record<string, Check> = {
  async "a typed call with a static key"(stage) {
    const scene = await stage("bigledger");
    const { data, error } = await bigledger(scene).GET("/accounts", { params: { query: { type: "asset" } } });
    if (error) throw new Error(error.error.code);
    const [request] = await scene.arrived();
    same(request?.search, "?type=asset");
    same(request?.headers["authorization"], "Bearer blg_test_sk_EXAMPLE");
    same(request?.headers["x-company-id"], "company_EXAMPLE");
    return data.data.map(({ name }) => name).join(", ");
  },

  async "a secret is refused in a page, unless it is allowed"() {
    const options = { apiKey: "blg_test_sk_EXAMPLE", companyId: "company_EXAMPLE" };
    let refusal = "";
    try {
      createBigLedger(options);
    } catch (error) {
      refusal = messageOf(error);
    }
    same(refusal.includes("apiKey is a secret"), "document" in globalThis);
    createBigLedger({ ...options, ...inBrowsersToo });
    return refusal || "not refused";
  },

  async "a missing option is named, even where the environment may not be read"() {
    let refusal = "";
    try {
      createOpenLedger({ userType: "developer", id: "dev_EXAMPLE", ...inBrowsersToo });
    } catch (error) {
      refusal = messageOf(error);
    }
    same(refusal.includes("missing: apiKey (or the environment variable OPENLEDGER_API_KEY)."), true);
    same(refusal.includes("--allow-env=OPENLEDGER_API_KEY"), "Deno" in globalThis);
    return refusal;
  },

  async "a key exchange, and a refresh after a 401"(stage) {
    const scene = await stage("ledger-enterprise", [
      { on: "POST /auth/token", body: [token("first")] },
      { on: "GET /accounts", status: 401, body: ["{}"] },
      { on: "POST /auth/token/refresh", body: [token("second")] },
    ]);
    const vault = ledgerEnterprise(scene);
    unwrap(await vault.GET("/accounts"));
    unwrap(await vault.GET("/accounts"));
    const seen = (await scene.arrived()).map(({ operation, headers }) =>
      [operation, headers["authorization"]].join(" ").trim(),
    );
    same(
      seen.join(", "),
      [
        "POST /auth/token",
        "GET /accounts Bearer first",
        "POST /auth/token/refresh",
        "GET /accounts Bearer second",
        "GET /accounts Bearer second",
      ].join(", "),
    );
    return `${seen.length} requests`;
  },

  async "one exchange for many calls at once"(stage) {
    const scene = await stage("openledger");
    const client = openledger(scene);
    const query = { entityId: "entity_12345" };
    const results = await Promise.all(
      Array.from({ length: 8 }, () => client.GET("/v1/transactions", { params: { query } })),
    );
    for (const result of results) unwrap(result);
    const operations = (await scene.arrived()).map(({ operation }) => operation);
    same(operations.filter((operation) => operation === "POST /v1/auth/tokens").length, 1);
    same(operations.length, 9);
    return "1 exchange, 8 calls";
  },

  async "client credentials"(stage) {
    const scene = await stage("iownit");
    const clients = unwrap(await iownit(scene).GET("/external/v1/oauth/client"));
    const [request] = await scene.arrived();
    same(request?.operation, "POST /oauth2/token");
    same(request?.headers["authorization"], `Basic ${btoa("client:p%40ssword")}`);
    same(request?.body, "scope=manageExternalClients+readSubscription&grant_type=client_credentials");
    return `${clients.length} clients`;
  },

  async "a PKCE authorization URL"() {
    const oauth = bigledgerOAuth({
      clientId: "client",
      clientSecret: "secret",
      redirectUri: "https://app.example/callback",
      ...inBrowsersToo,
    });
    const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: ["read:accounts", "write:invoices"] });
    const { searchParams } = url;
    same(searchParams.get("code_challenge"), base64url(await sha256(codeVerifier)));
    same(searchParams.get("code_challenge_method"), "S256");
    same(searchParams.get("scope"), "read:accounts write:invoices");
    same(searchParams.get("state"), state);
    same(url.href.includes("secret") || url.href.includes(codeVerifier), false);
    return `${url.origin}${url.pathname}`;
  },

  async "an ES256 signature, with each form of key"(stage) {
    const algorithm = { name: "ECDSA", namedCurve: "P-256" };
    const generated = await generateApiKeyPair();
    const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
    const pem = `-----BEGIN PRIVATE KEY-----\n${btoa(String.fromCharCode(...pkcs8))}\n-----END PRIVATE KEY-----`;
    const point = Uint8Array.from(generated.publicKey.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const sec1 = await crypto.subtle.importKey("raw", point, algorithm, true, ["verify"]);
    const keys = [
      ["CryptoKey", pair.privateKey, pair.publicKey],
      ["PKCS#8", pem, pair.publicKey],
      ["SEC1", generated.privateKey, sec1],
    ] as const;
    for (const [form, privateKey, publicKey] of keys) {
      const scene = await stage("ledger-enterprise");
      const intent = { type: "APPROVE_TRANSACTION", data: { transaction_data: { amount: "200000000" } } };
      await approveRequest(ledgerEnterprise(scene), 31, { privateKey, intent, ...inBrowsersToo });
      const sent = (await scene.arrived()).find(({ operation }) => operation === "POST /requests/31/approve");
      const { jws } = JSON.parse(sent?.body ?? "{}") as { jws: string };
      const [header = "", payload = "", signature = ""] = jws.split(".");
      const signed = new TextEncoder().encode(`${header}.${payload}`);
      const isGood = await crypto.subtle.verify(
        { name: "ECDSA", hash: "SHA-256" },
        publicKey,
        fromBase64url(signature),
        signed,
      );
      same(`${form} ${isGood}`, `${form} true`);
    }
    return keys.map(([form]) => form).join(", ");
  },

  async "an error that narrows, and one that is thrown"(stage) {
    const client = bigledger(await stage("bigledger"));
    const call = () =>
      client.GET("/accounts/{accountId}", {
        params: { path: { accountId: "acc_none" } },
        headers: { Prefer: "code=404" },
      });
    const { error, status } = await call();
    if (status !== 404) throw new Error(`status ${status}`);
    same(error.error.code, "ACCOUNT_NOT_FOUND");
    const thrown = await call()
      .then(unwrap)
      .catch((error: unknown) => error);
    if (!(thrown instanceof ApiError)) throw thrown;
    same(thrown.status, 404);
    same(thrown.code, "ACCOUNT_NOT_FOUND");
    same(thrown.requestId, "req_7f3a91");
    return thrown.message;
  },

  async "a list, page by page"(stage) {
    const page = (id: string, nextCursor: string | null) =>
      JSON.stringify({ success: true, data: [{ id }], pagination: { hasMore: nextCursor !== null, nextCursor } });
    const scene = await stage("bigledger", [
      { on: "GET /v1/accounts", body: [page("a", "c2")] },
      { on: "GET /v1/accounts", body: [page("b", "c3")] },
      { on: "GET /v1/accounts", body: [page("c", null)] },
    ]);
    const ids: string[] = [];
    for await (const { id } of paginate(bigledger(scene), "/accounts")) ids.push(id);
    same(ids.join(), "a,b,c");
    const searches = (await scene.arrived()).map(({ search }) => search);
    same(searches.join(), ",?cursor=c2,?cursor=c3");
    return `${ids.length} items on ${searches.length} pages`;
  },

  async "a retry after a 503"(stage) {
    const scene = await stage("bigledger", [
      { on: "GET /v1/accounts", status: 503, headers: { "Retry-After": "0" }, body: ["busy"] },
    ]);
    const { data, response } = await bigledger(scene).GET("/accounts", { retry: { baseMs: 1 } });
    same(callFacts(response)?.attempts, 2);
    return `${data?.data.length} accounts at the second attempt`;
  },

  async "a POST that fails is not sent again"(stage) {
    const scene = await stage("bigledger", [{ on: "POST /v1/accounts", status: 503, body: ["busy"] }]);
    const body = {
      accountNumber: "1100",
      name: "Cash",
      type: "asset",
      category: "current_asset",
      currency: "MYR",
    } as const;
    const { status } = await bigledger(scene).POST("/accounts", { body, retry: { baseMs: 1 } });
    same(Number(status), 503);
    same((await scene.arrived()).length, 1);
    return "one request";
  },

  async "limits of time, and a signal"(stage) {
    const on = "GET /v1/accounts";
    const limits = {
      timeoutMs: { timeoutMs: 200 },
      attemptTimeoutMs: { attemptTimeoutMs: 200, retry: false },
      signal: {},
    } as const;
    const thrown: string[] = [];
    for (const [name, limit] of Object.entries(limits)) {
      const scene = await stage("bigledger", [{ on, afterMs: 1_200, body: ["{}"] }]);
      const signal = name === "signal" ? AbortSignal.timeout(200) : undefined;
      const start = performance.now();
      // A chain of Requests may lose its signal when the memory of one in the middle is collected.
      const collecting = setInterval(() => (globalThis as { gc?: () => void }).gc?.(), 20);
      const error = await bigledger(scene)
        .GET("/accounts", { ...limit, ...(signal && { signal }) })
        .catch((error: unknown) => error);
      clearInterval(collecting);
      if (!(error instanceof CallError)) throw new Error(`${name} did not end the call`, { cause: error });
      if (performance.now() - start > 1_000) throw new Error(`${name} waited for the answer all the same`);
      thrown.push(error.name);
    }
    same(thrown.join(), "TimeoutError,TimeoutError,AbortError");
    return thrown.join();
  },

  async "a redirect to another origin is not followed"(stage, { mocks, elsewhere }) {
    // Staged on every origin, so that what arrives there is seen.
    const witness = await stage("bigledger");
    const headers = { Location: `${witness.url.replace(mocks, elsewhere)}/v1/accounts` };
    const scene = await stage("bigledger", [{ on: "GET /v1/accounts", status: 307, headers }]);
    const { response } = await bigledger(scene).GET("/accounts");
    same(response.ok, false);
    same((await witness.arrived()).length, 0);
    return `HTTP ${response.status}, ${response.type}`;
  },

  async "a redirect within the origin is followed, except by browsers"(stage, { isBrowser = false }) {
    const scene = await stage("bigledger", [
      { on: "GET /v1/accounts", status: 307, headers: { Location: "accounts?moved" } },
    ]);
    const { response } = await bigledger(scene).GET("/accounts");
    same(response.ok, !isBrowser);
    return `HTTP ${response.status}, ${response.type}`;
  },

  async "a webhook's signature"() {
    const secret = "whsec_EXAMPLE";
    const body = JSON.stringify({ id: "evt_1", event: "invoice.paid", data: { object: { id: "inv_1" } } });
    const utf8 = new TextEncoder();
    const hmac = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("raw", utf8.encode(secret), hmac, false, ["sign"]);
    const signature = hex(new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8.encode(body))));
    const headers = { "X-Signature": `sha256=${signature}` };
    const delivery = await verifyBigLedgerWebhook({ headers, body }, { secret });
    const refused = await verifyBigLedgerWebhook({ headers, body: `${body} ` }, { secret }).catch(
      (error: unknown) => error,
    );
    same((refused as { code?: string }).code, "webhook_invalid");
    return "event" in delivery ? String(delivery.event) : "several";
  },

  async "an upload as a form"(stage) {
    const scene = await stage("iownit");
    const file = new File([Uint8Array.from({ length: 256 }, (_, byte) => byte)], "taxes 2026.pdf", {
      type: "application/pdf",
    });
    const { fileId } = unwrap(
      await iownit(scene).POST("/external/v1/file/upload", {
        params: { query: { fileType: "Tax" } },
        body: { file },
      }),
    );
    const request = (await scene.arrived()).at(-1);
    const boundary = /^multipart\/form-data; ?boundary="?([^"]+)"?$/.exec(request?.headers["content-type"] ?? "")?.[1];
    const [, part = ""] = (request?.body ?? "").split(`--${boundary}\r\n`);
    const [head = "", content = ""] = part.split("\r\n\r\n");
    same(/name="file"; ?filename="taxes 2026\.pdf"/.test(head), true);
    same(content.slice(0, 256), String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte)));
    return fileId;
  },

  async "a download of bytes"(stage) {
    const bytes = Array.from({ length: 1024 }, (_, index) => (index * 7) % 256);
    const headers = { "Content-Type": "application/pdf" };
    const scene = await stage("bigledger", [{ on: "GET /v1/einvoice/e1/document/pdf", headers, body: [bytes] }]);
    const params = { path: { einvoiceId: "e1" } };
    const pdf: unknown = unwrap(await bigledger(scene).GET("/einvoice/{einvoiceId}/document/pdf", { params }));
    if (!(pdf instanceof Blob)) throw new Error(`not a Blob: ${typeof pdf}`);
    same(new Uint8Array(await pdf.arrayBuffer()).join(), bytes.join());
    same(pdf.type, "application/pdf");
    return `${pdf.size} bytes`;
  },

  async "integers and decimals with all their digits"(stage) {
    const balances = '{"available":123456789012345678901,"pending":0.1234567890123456789,"total":1.5}';
    const scene = await stage("ledger-enterprise", [{ on: "GET /accounts/2/balances", body: [balances] }]);
    const params = { path: { account_id: 2 } };
    const data = unwrap(await ledgerEnterprise(scene).GET("/accounts/{account_id}/balances", { params }));
    const { available, pending, total } = data as unknown as Record<string, unknown>;
    same(available, 123456789012345678901n);
    same(pending, "0.1234567890123456789");
    same(total, 1.5);
    return `${available}, ${pending}`;
  },

  async "server-sent events, as they come"(stage) {
    // In pieces that end in the middle of a line's end, and of a character.
    const body = [
      'data: {"id":1}\n',
      "\nevent: done\r",
      "\ndata: ",
      [0xe6],
      [0xbc, 0xa2, 0x0d],
      "\n\r",
      "\ndata: cut off",
    ];
    const on = "POST /v1/ai/entity_12345/suggest-categories-vector";
    const scene = await stage("openledger", [{ on, headers: { "Content-Type": "text/event-stream" }, body }]);
    const { response } = await openledger(scene).POST("/v1/ai/{entityId}/suggest-categories-vector", {
      params: { path: { entityId: "entity_12345" } },
      body: { transactions: [] },
      parseAs: "stream",
    });
    const events: string[] = [];
    for await (const { event, data } of serverSentEvents(response)) events.push(`${event} ${data}`);
    same(events.join("; "), 'message {"id":1}; done 漢');
    return events.join("; ");
  },

  async "a User-Agent of ours, except in browsers"(stage, { isBrowser = false }) {
    const scene = await stage("bigledger");
    const client = createBigLedger({ ...keys, baseUrl: `${scene.url}/v1`, userAgent: "acme-books/2.1" });
    unwrap(await client.GET("/accounts"));
    const sent = (await scene.arrived())[0]?.headers["user-agent"] ?? "";
    same(/^ledgerkit-bigledger\/\S+ acme-books\/2\.1$/.test(sent), !isBrowser);
    return sent;
  },
};

export const checkNames = Object.keys(checks);

export async function runSuite(place: Place): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      rows.push({ name, ok: true, detail: await check(stageAt(place), place) });
    } catch (error) {
      rows.push({ name, ok: false, detail: messageOf(error) });
    }
  }
  return rows;
}

function stageAt({ mocks }: Place): Stage {
  return async (provider, answers = []) => {
    const body = JSON.stringify({ provider, answers } satisfies SceneRequest);
    const id = (await (await fetch(`${mocks}/scenes`, { method: "POST", body })).json()) as string;
    return {
      url: `${mocks}/${id}`,
      arrived: async () => (await (await fetch(`${mocks}/scenes/${id}`)).json()) as ArrivedRequest[],
    };
  };
}

const keys = { apiKey: "blg_test_sk_EXAMPLE", companyId: "company_EXAMPLE", ...inBrowsersToo };

function bigledger({ url }: Scene) {
  return createBigLedger({ ...keys, baseUrl: `${url}/v1` });
}

function openledger({ url }: Scene) {
  return createOpenLedger({
    userType: "developer",
    id: "dev_EXAMPLE",
    apiKey: "EXAMPLE",
    baseUrl: url,
    ...inBrowsersToo,
  });
}

function ledgerEnterprise({ url }: Scene) {
  return createLedgerEnterprise({
    workspace: "EXAMPLE",
    apiKeyId: "EXAMPLE",
    apiKeySecret: "EXAMPLE",
    baseUrl: url,
    ...inBrowsersToo,
  });
}

function iownit({ url }: Scene) {
  return createIownit({
    clientId: "client",
    clientSecret: "p@ssword",
    scope: ["manageExternalClients", "readSubscription"],
    baseUrl: url,
    ...inBrowsersToo,
  });
}

function token(name: string): string {
  return JSON.stringify({
    access_token: name,
    refresh_token: `refresh ${name}`,
    expires_in: 300,
    token_type: "Bearer",
  });
}

function same(found: unknown, wanted: unknown): void {
  if (found === wanted) return;
  throw new Error(`found ${String(found).slice(0, 300)}, wanted ${String(wanted).slice(0, 300)}`);
}

/** With its causes, and where it was. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `; caused by ${messageOf(error.cause)}`;
  return `${error.name}: ${error.message}${cause}`;
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
