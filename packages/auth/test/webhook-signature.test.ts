import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AuthError, verifyWebhook, type WebhookDelivery, type WebhookSignature } from "../src/index.ts";

const secret = "CANARY-webhook-secret";
const plain = {
  header: "X-Signature",
  algorithm: "hmac-sha256",
  encoding: "hex",
  format: "sha256={signature}",
  signed: "{body}",
} as const satisfies WebhookSignature;
const timed = {
  header: "X-Timed-Signature",
  algorithm: "hmac-sha256",
  encoding: "hex",
  format: "t={timestamp},v1={signature}",
  signed: "{timestamp}.{body}",
} as const satisfies WebhookSignature;
const base64 = { ...plain, encoding: "base64", format: "{signature}" } as const;

const now = 1_706_779_800;
beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const hmac = (text: string | Uint8Array, key = secret) => createHmac("sha256", key).update(text);
const body = '{"event":  "invoice.paid", "name": "Zoë"}';

function delivery(header: string, value: string | undefined, text: string | Uint8Array = body): WebhookDelivery {
  return { headers: { "content-type": "application/json", [header.toLowerCase()]: value }, body: text };
}
const good = () => delivery("X-Signature", `sha256=${hmac(body).digest("hex")}`);
const goodTimed = (at: number, key = secret) =>
  delivery("X-Timed-Signature", `t=${at},v1=${hmac(`${at}.${body}`, key).digest("hex")}`);

describe("verifyWebhook", () => {
  it("knows the signature of RFC 4231, test case 2", async () => {
    const text = "what do ya want for nothing?";
    const known = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    const trusted = await verifyWebhook(plain, delivery("X-Signature", `sha256=${known}`, text), { secret: "Jefe" });
    expect(new TextDecoder().decode(trusted)).toBe(text);
  });

  it.each<[string, WebhookSignature, () => Request | WebhookDelivery]>([
    ["a record of headers", plain, good],
    [
      "headers in any case",
      plain,
      () => ({ headers: { "X-SIGNATURE": good().headers["x-signature" as never] }, body }),
    ],
    ["Headers", plain, () => ({ headers: new Headers(good().headers as Record<string, string>), body })],
    ["bytes", plain, () => ({ ...good(), body: Buffer.from(body) })],
    [
      "bytes that are not UTF-8",
      plain,
      () => {
        const bytes = Uint8Array.of(0xff, 0xfe, 0x00, 0x80);
        return delivery("X-Signature", `sha256=${hmac(bytes).digest("hex")}`, bytes);
      },
    ],
    [
      "a Request",
      plain,
      () =>
        new Request("https://app.example/hook", {
          method: "POST",
          headers: good().headers as Record<string, string>,
          body,
        }),
    ],
    ["base64", base64, () => delivery("X-Signature", hmac(body).digest("base64"))],
    ["upper-case hex", plain, () => delivery("X-Signature", `sha256=${hmac(body).digest("hex").toUpperCase()}`)],
    ["an empty body", plain, () => delivery("X-Signature", `sha256=${hmac("").digest("hex")}`, "")],
    ["a signed time", timed, () => goodTimed(now)],
    ["a signed time at the limit", timed, () => goodTimed(now - 300)],
    ["a signed time of a clock that is ahead", timed, () => goodTimed(now + 299)],
    ["the new secret of two", timed, () => goodTimed(now, "new")],
    ["the old secret of two", timed, () => goodTimed(now, "old")],
  ])("takes %s", async (_, signature, make) => {
    const given = make();
    const text = given instanceof Request ? body : given.body;
    const want = typeof text === "string" ? new TextEncoder().encode(text) : new Uint8Array(text);
    expect(await verifyWebhook(signature, given, { secret: [secret, "new", "old"] })).toEqual(want);
  });

  it.each<[string, WebhookSignature, () => WebhookDelivery, RegExp]>([
    ["no header", plain, () => ({ headers: {}, body }), /it has no X-Signature/],
    ["an undefined header", plain, () => delivery("X-Signature", undefined), /it has no X-Signature/],
    ["an empty header", plain, () => delivery("X-Signature", ""), /not of the form sha256=/],
    ["no prefix", plain, () => delivery("X-Signature", hmac(body).digest("hex")), /not of the form/],
    ["half a signature", plain, () => delivery("X-Signature", `sha256=${"a".repeat(32)}`), /not of the form/],
    ["no hex", plain, () => delivery("X-Signature", `sha256=${"g".repeat(64)}`), /not of the form/],
    [
      "two headers",
      plain,
      () => ({ headers: { "x-signature": ["sha256=a", good().headers["x-signature" as never]] }, body }),
      /not of the form/,
    ],
    ["another body", plain, () => ({ ...good(), body: `${body} ` }), /the signature is not one by the secret/],
    [
      "another secret",
      plain,
      () => delivery("X-Signature", `sha256=${hmac(body, "wrong").digest("hex")}`),
      /the signature is not one by the secret/,
    ],
    [
      "a signature without the time in it",
      timed,
      () => delivery("X-Timed-Signature", `t=${now},v1=${hmac(body).digest("hex")}`),
      /the signature is not one by the secret/,
    ],
    [
      "another time than the signed one",
      timed,
      () =>
        delivery(
          "X-Timed-Signature",
          String(goodTimed(now - 900).headers["x-timed-signature" as never]).replace(String(now - 900), String(now)),
        ),
      /the signature is not one by the secret/,
    ],
    [
      "a time that is no number",
      timed,
      () => delivery("X-Timed-Signature", `t=now,v1=${"a".repeat(64)}`),
      /not of the form/,
    ],
    ["an old delivery", timed, () => goodTimed(now - 301), /signed 301 s ago, and 300 s are tolerated/],
    ["one from the future", timed, () => goodTimed(now + 301), /signed 301 s from now/],
  ])("refuses %s", async (_, signature, make, message) => {
    const error = await verifyWebhook(signature, make(), { secret }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ code: "webhook_invalid", message: expect.stringMatching(message) });
    expect(String((error as Error).stack)).not.toContain("CANARY");
  });

  it.each<[string, number | undefined, number | undefined, number, boolean]>([
    ["of the signature", 60, undefined, 61, false],
    ["of the signature", 600, undefined, 599, true],
    ["of the caller before that", 60, 600, 599, true],
    ["that is no number", undefined, Number.NaN, 0, false],
    ["that is infinite", undefined, Number.POSITIVE_INFINITY, 1e9, true],
  ])("keeps to the tolerance %s (%s, %s)", async (_, ofSignature, ofCaller, age, want) => {
    const outcome = verifyWebhook(
      { ...timed, ...(ofSignature !== undefined && { toleranceSeconds: ofSignature }) },
      goodTimed(now - age),
      { secret, ...(ofCaller !== undefined && { toleranceSeconds: ofCaller }) },
    );
    if (want) await expect(outcome).resolves.toBeDefined();
    else await expect(outcome).rejects.toMatchObject({ code: "webhook_invalid" });
  });

  it.each<[string, WebhookDelivery | Request, string | string[], RegExp]>([
    ["an empty secret", good(), "", /secret has to be/],
    ["no secrets", good(), [], /secret has to be/],
    ["an empty one of two", good(), [secret, ""], /secret has to be/],
    ["a secret that is not there", good(), undefined as never, /secret has to be/],
    ["a parsed body", { ...good(), body: JSON.parse(body) }, secret, /a parsed one cannot be verified/],
  ])("throws at %s", async (_, given, wrong, message) => {
    const error = await verifyWebhook(plain, given, { secret: wrong }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
  });

  it("says that a request whose body was read cannot be verified", async () => {
    const request = new Request("https://app.example/hook", { method: "POST", body });
    await request.json();
    await expect(verifyWebhook(plain, request, { secret })).rejects.toThrow(/has been read already/);
  });

  it("takes a delivery off Node's http server as it comes", async () => {
    vi.useRealTimers();
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const outcome = await verifyWebhook(plain, { headers: request.headers, body: Buffer.concat(chunks) }, { secret })
        .then(() => 204)
        .catch(() => 400);
      response.writeHead(outcome).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const statusOf = async (text: string) =>
      (await fetch(url, { method: "POST", headers: good().headers as Record<string, string>, body: text })).status;
    expect([await statusOf(body), await statusOf("{}")]).toEqual([204, 400]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
