import { formEncoded } from "./form-encoded.ts";

/** Takes secrets out of a text that somebody else wrote: servers and libraries quote what they were sent. */
export function redact(text: string, secrets: Iterable<string | undefined>): string {
  let clean = text;
  for (const secret of secrets) {
    // Taking a letter or two out would only spoil the text; no secret is that short.
    if (secret === undefined || secret.length < 4) continue;
    for (const form of new Set([secret, encodeURIComponent(secret), formEncoded(secret)]))
      clean = clean.replaceAll(form, "[secret]");
  }
  return clean;
}
