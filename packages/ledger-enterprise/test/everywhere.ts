import { approveRequest, createLedgerEnterprise, generateApiKeyPair, unwrap } from "@ledgerkit/ledger-enterprise";
import type { Checks, Scene } from "@ledgerkit/runtimes";

function ledgerEnterprise({ url }: Scene) {
  return createLedgerEnterprise({
    workspace: "EXAMPLE",
    apiKeyId: "EXAMPLE",
    apiKeySecret: "EXAMPLE",
    baseUrl: url,
    dangerouslyAllowBrowser: true,
  });
}

export default {
  async "a key exchange, and a refresh after a 401"({ stage, same }) {
    const scene = await stage([
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

  async "an ES256 signature, with each form of key"({ stage, same }) {
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
      const scene = await stage();
      const intent = { type: "APPROVE_TRANSACTION", data: { transaction_data: { amount: "200000000" } } };
      await approveRequest(ledgerEnterprise(scene), 31, { privateKey, intent, dangerouslyAllowBrowser: true });
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

  async "integers and decimals with all their digits"({ stage, same }) {
    const balances = '{"available":123456789012345678901,"pending":0.1234567890123456789,"total":1.5}';
    const scene = await stage([{ on: "GET /accounts/2/balances", body: [balances] }]);
    const params = { path: { account_id: 2 } };
    const data = unwrap(await ledgerEnterprise(scene).GET("/accounts/{account_id}/balances", { params }));
    const { available, pending, total } = data as unknown as Record<string, unknown>;
    same(available, 123456789012345678901n);
    same(pending, "0.1234567890123456789");
    same(total, 1.5);
    return `${available}, ${pending}`;
  },
} satisfies Checks;

function token(name: string): string {
  return JSON.stringify({
    access_token: name,
    refresh_token: `refresh ${name}`,
    expires_in: 300,
    token_type: "Bearer",
  });
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
