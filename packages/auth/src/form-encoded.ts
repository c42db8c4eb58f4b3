/** A value as it is in a form, and in the query of a URL that was changed as one (WHATWG URL, section 5.2). */
export function formEncoded(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice(1);
}
