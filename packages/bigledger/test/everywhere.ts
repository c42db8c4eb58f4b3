import {
  ApiError,
  bigledgerOAuth,
  createBigLedger,
  paginate,
  unwrap,
  verifyBigLedgerWebhook,
} from "@ledgerkit/bigledger";
import type { Checks, Scene } from "@ledgerkit/runtimes";

const keys = { apiKey: "blg_test_sk_EXAMPLE", companyId: "company_EXAMPLE" };

function bigledger({ url }: Scene) {
  return createBigLedger({ ...keys, dangerouslyAllowBrowser: true, baseUrl: `${url}/v1` });
}

export default {
  async "a typed call with a static key"({ stage, same }) {
    const scene = await stage();
    const { data, error } = await bigledger(scene).GET("/accounts", { params: { query: { type: "asset" } } });
    if (error) throw new Error(error.error.code);
    const [request] = await scene.arrived();
    same(request?.search, "?type=asset");
    same(request?.headers["authorization"], "Bearer blg_test_sk_EXAMPLE");
    same(request?.headers["x-company-id"], "company_EXAMPLE");
    return data.data.map(({ name }) => name).join(", ");
  },

  async "a secret is refused in a page, unless it is allowed"({ same }) {
    const options = { apiKey: "blg_test_sk_EXAMPLE", companyId: "company_EXAMPLE" };
    let refusal = "";
    try {
      createBigLedger(options);
    } catch (error) {
      refusal = String(error);
    }
    same(refusal.includes("apiKey is a secret"), "document" in globalThis);
    createBigLedger({ ...options, dangerouslyAllowBrowser: true });
    return refusal || "not refused";
  },

  async "a PKCE authorization URL"({ same }) {
    const oauth = bigledgerOAuth({
      clientId: "client",
      clientSecret: "secret",
      redirectUri: "https://app.example/callback",
      dangerouslyAllowBrowser: true,
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

  async "an error that narrows, and one that is thrown"({ stage, same }) {
    const client = bigledger(await stage());
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

  async "a list, page by page"({ stage, same }) {
    const page = (id: string, nextCursor: string | null) =>
      JSON.stringify({ success: true, data: [{ id }], pagination: { hasMore: nextCursor !== null, nextCursor } });
    const scene = await stage([
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

  async "a webhook's signature"({ same }) {
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

  async "a download of bytes"({ stage, same }) {
    const bytes = Array.from({ length: 1024 }, (_, index) => (index * 7) % 256);
    const headers = { "Content-Type": "application/pdf" };
    const scene = await stage([{ on: "GET /v1/einvoice/e1/document/pdf", headers, body: [bytes] }]);
    const params = { path: { einvoiceId: "e1" } };
    const pdf: unknown = unwrap(await bigledger(scene).GET("/einvoice/{einvoiceId}/document/pdf", { params }));
    if (!(pdf instanceof Blob)) throw new Error(`not a Blob: ${typeof pdf}`);
    same(new Uint8Array(await pdf.arrayBuffer()).join(), bytes.join());
    same(pdf.type, "application/pdf");
    return `${pdf.size} bytes`;
  },
} satisfies Checks;

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
