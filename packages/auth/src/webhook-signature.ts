import { AuthError } from "./auth-error.ts";

/** How a provider signs what it delivers, as data: the `x-webhook-signature` of a contract's webhook. */
export interface WebhookSignature {
  /** The header with the signature, such as `X-Signature`. */
  readonly header: string;
  /** HMAC with SHA-256 (RFC 2104, FIPS 180-4), the secret's UTF-8 bytes as key. */
  readonly algorithm: "hmac-sha256";
  /** How the signature is written. */
  readonly encoding: "hex" | "base64";
  /** The header's text, with `{signature}` and, where it says when it was signed, `{timestamp}` (Unix time in seconds). */
  readonly format: string;
  /** The signed text, with `{body}` and, where it is signed too, `{timestamp}`. */
  readonly signed: string;
  /** How old a signed timestamp may be, and how far ahead of our clock, in seconds. Default: 300. */
  readonly toleranceSeconds?: number;
}

/** A delivery as it came. The body has to be the raw one: parsed and serialised again, it has another signature. */
export interface WebhookDelivery {
  /** `Headers`, or the object that Node's `http` and the frameworks on it give. */
  readonly headers: Headers | { readonly [name: string]: string | readonly string[] | undefined };
  readonly body: string | Uint8Array;
}

export interface WebhookOptions {
  /** The secret that the provider signs with. Several while it is being changed: one of them has to fit. */
  readonly secret: string | readonly string[];
  /** In place of what the signature says, in seconds. Of no effect where no timestamp is signed. */
  readonly toleranceSeconds?: number;
}

const length = { hex: /^[0-9a-fA-F]{64}$/, base64: /^[A-Za-z0-9+/]{43}=$/ };

/**
 * Checks that a delivery was signed with the secret, and not long ago where the provider signs the time. The comparison takes the same
 * time for every wrong signature (`HMAC verify` of WebCrypto). A provider that repeats a failed delivery may send it twice: know it
 * again by the event's id.
 *
 * @returns the bytes of the body, which can be trusted now
 * @throws {AuthError} `webhook_invalid`: the header is missing or malformed, no secret fits, or the timestamp is too old or ahead
 * @throws {TypeError} when an option is wrong, or the body is not the raw one
 * @example
 * ```ts
 * const signature = { header: "X-Signature", algorithm: "hmac-sha256", encoding: "hex", format: "sha256={signature}", signed: "{body}" } as const;
 * const body = await verifyWebhook(signature, request, { secret: "YOUR_WEBHOOK_SECRET" });
 * const event = JSON.parse(new TextDecoder().decode(body));
 * ```
 */
export async function verifyWebhook(
  signature: WebhookSignature,
  delivery: Request | WebhookDelivery,
  options: WebhookOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const secrets = [options.secret].flat();
  if (secrets.length === 0 || secrets.some((secret) => typeof secret !== "string" || secret === "")) {
    throw new TypeError("secret has to be a text that is not empty, or a list of such");
  }
  const body = await rawBody(delivery);
  const given = readHeader(signature, delivery.headers);
  const signed = signedBytes(signature.signed, given.timestamp, body);
  // All are tried: which one fits is nobody's business, how long it took included.
  const fits = await Promise.all(secrets.map((secret) => isSignedWith(secret, given.signature, signed)));
  if (!fits.includes(true)) {
    throw invalid("the signature is not one by the secret, or the body is not the one that was signed");
  }
  if (signature.signed.includes("{timestamp}")) {
    const tolerance = options.toleranceSeconds ?? signature.toleranceSeconds ?? 300;
    const age = Date.now() / 1000 - Number(given.timestamp);
    // Written so that a tolerance of NaN refuses.
    if (!(Math.abs(age) <= tolerance)) {
      const how = age > 0 ? "ago" : "from now";
      throw invalid(
        `it was signed ${Math.abs(Math.round(age))} s ${how}, and ${tolerance} s are tolerated (a replay, or a clock is wrong)`,
      );
    }
  }
  return body;
}

async function rawBody(delivery: Request | WebhookDelivery): Promise<Uint8Array<ArrayBuffer>> {
  // Told by what it can do: frameworks bring their own classes.
  if ("arrayBuffer" in delivery) {
    if (!delivery.bodyUsed) return new Uint8Array(await delivery.arrayBuffer());
    throw new TypeError("the request's body has been read already: pass { headers, body } with the raw body");
  }
  const { body } = delivery;
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return new Uint8Array(body);
  throw new TypeError("body has to be the raw body, a string or a Uint8Array: a parsed one cannot be verified");
}

/** Reads the header by its format. */
function readHeader(
  { header, encoding, format }: WebhookSignature,
  headers: WebhookDelivery["headers"],
): { signature: Uint8Array<ArrayBuffer>; timestamp: string } {
  const text = headerText(headers, header);
  if (text === undefined) throw invalid(`it has no ${header}`);
  const pattern = format
    .split(/(\{signature\}|\{timestamp\})/)
    .map((part) =>
      part === "{signature}"
        ? "(?<signature>.+)"
        : part === "{timestamp}"
          ? "(?<timestamp>\\d{1,15})"
          : literally(part),
    )
    .join("");
  const { signature = "", timestamp = "" } = new RegExp(`^${pattern}$`).exec(text.trim())?.groups ?? {};
  if (!length[encoding].test(signature)) throw invalid(`its ${header} is not of the form ${format}`);
  return { signature: decode(signature, encoding), timestamp };
}

/** The header's one value: of two, nobody knows which one the provider meant. */
function headerText(headers: WebhookDelivery["headers"], name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const values = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name.toLowerCase())
    .flatMap(([, value]) => value ?? []);
  return values.length ? values.join(", ") : undefined;
}

function isHeaders(headers: WebhookDelivery["headers"]): headers is Headers {
  return typeof headers["get"] === "function";
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function decode(text: string, encoding: WebhookSignature["encoding"]): Uint8Array<ArrayBuffer> {
  if (encoding === "base64") return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The signed text as bytes, with the body as it came: it need not be UTF-8. */
function signedBytes(template: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = template
    .split(/(\{body\}|\{timestamp\})/)
    .map((part) => (part === "{body}" ? body : new TextEncoder().encode(part === "{timestamp}" ? timestamp : part)));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

async function isSignedWith(
  secret: string,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["verify"]);
  return await crypto.subtle.verify("HMAC", key, signature, signed);
}

function invalid(reason: string): AuthError {
  return new AuthError("webhook_invalid", `The delivery is not to be trusted: ${reason}.`);
}
