/**
 * The canaries that a text holds, by name: as they were planted, in base64 wherever they stand in what was encoded, in a URL, in JSON,
 * or in hex.
 *
 * @param canaries name → the secret that was planted
 */
export function canariesIn(text: string, canaries: { readonly [name: string]: string }): string[] {
  return Object.keys(canaries).filter((name) => formsOf(canaries[name] ?? "").some((form) => text.includes(form)));
}

function formsOf(secret: string): string[] {
  if (secret.length < 8) throw new Error(`a canary has to be long enough to be told from other text: ${secret}`);
  const bytes = Buffer.from(secret);
  const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), bytes.toString("hex")];
  // What stands before it moves it within base64's groups of three bytes; the characters at both ends depend on its neighbours.
  for (const offset of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    const own = encoded.slice(offset === 0 ? 0 : 4, -4);
    if (own.length >= 8) forms.push(own, own.replaceAll("+", "-").replaceAll("/", "_"));
  }
  // A key is the same without its line breaks.
  if (secret.includes("\n")) forms.push(...secret.split("\n").filter((line) => line.length > 40));
  return forms;
}
