import type { Contract } from "./contract.ts";

/**
 * The User-Agent (RFC 9110, section 10.1.5): `ledgerkit-acme/1.2.0`, with the caller's own behind it. Browsers have their own, and
 * a header that they do not expect would cost a preflight.
 */
export function userAgent(
  { name, version }: Pick<Contract, "name" | "version">,
  own: string | undefined,
): string | undefined {
  if ("document" in globalThis) return undefined;
  const product = `${name.replace(/^@/, "").replaceAll("/", "-")}/${version}`;
  return own ? `${product} ${own}` : product;
}
