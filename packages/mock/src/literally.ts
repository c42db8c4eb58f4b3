/** Text as a regular expression that matches just that text. (`RegExp.escape` needs Node 24.) */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
