import { discard } from "@ledgerkit/auth";
import { ConnectionError, DecodeError } from "./call-error.ts";
import { parseJson } from "./parse-json.ts";
import type { Call } from "./steps/step.ts";

const strictly = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a success answer as JSON.
 *
 * @throws {DecodeError} for what is none: HTML, a body that breaks off, broken UTF-8, more than `maxBytes`
 * @throws {ConnectionError} when the connection breaks
 */
export async function decodeJson(response: Response, call: Call): Promise<unknown> {
  const bytes = await readBytes(response, call);
  if (bytes.length === 0) return undefined;
  let text: string;
  try {
    text = strictly.decode(bytes);
  } catch (cause) {
    throw new DecodeError("the answer is not UTF-8", response, { ...call, cause });
  }
  try {
    return parseJson(text, () => {
      call.text = text;
    });
  } catch (cause) {
    // The engine's message may quote the body.
    const type = response.headers.get("Content-Type") ?? "no Content-Type";
    const position = cause instanceof Error && /position (\d+)/.exec(cause.message)?.[1];
    const where = position ? `, broken at ${position} of ${text.length} characters` : "";
    throw new DecodeError(`HTTP ${response.status} with a body that is not JSON (${type}${where})`, response, call);
  }
}

/**
 * Reads an answer whole.
 *
 * @throws {DecodeError} for one of more than `maxBytes`
 * @throws {ConnectionError} when the connection breaks
 */
export async function readBytes(response: Response, call: Call): Promise<Uint8Array<ArrayBuffer>> {
  const { body, headers } = response;
  if (!body) return new Uint8Array();
  const limit = call.settings.maxBytes ?? 100 * 1024 * 1024;
  const tooLarge = () => new DecodeError(`the answer is larger than ${limit} bytes (maxBytes)`, response, call);
  const declared = Number(headers.get("Content-Length") ?? Number.NaN);
  try {
    if (limit !== false && declared > limit) {
      discard(body);
      throw tooLarge();
    }
    // An encoded body is larger than its declared length; only an unencoded one is held to it by fetch.
    if (limit === false || (declared <= limit && !headers.has("Content-Encoding"))) {
      // An answer that is bound reads itself by this very function.
      return new Uint8Array(await (response.ok && call.isJson ? response : new Response(body)).arrayBuffer());
    }
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > limit) {
        discard(reader);
        throw tooLarge();
      }
      chunks.push(part.value);
    }
    const [only] = chunks;
    if (chunks.length === 1 && only) return only;
    const bytes = new Uint8Array(length);
    let offset = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return bytes;
  } catch (cause) {
    if (cause instanceof DecodeError || call.deadline.error) throw cause;
    throw new ConnectionError("the connection broke while the answer was read", { ...call, cause });
  }
}
