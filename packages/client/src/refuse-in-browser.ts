/** What the refusal of a secret looks at. */
export interface BrowserChoice {
  /**
   * A secret in a web page can be read by everybody who opens it, so giving one there is refused. `true` says that you know, for
   * instance because the page is an internal tool. It changes nothing on servers, in workers and in command-line programs. Default: false.
   */
  readonly dangerouslyAllowBrowser?: boolean;
}

/**
 * Refuses a secret in a web page.
 *
 * @param option the option that holds it, as the message names it
 * @throws {TypeError} in a browser's window, unless the caller allows it
 */
export function refuseInBrowser(packageName: string, option: string, { dangerouslyAllowBrowser }: BrowserChoice): void {
  if (dangerouslyAllowBrowser === true || !isBrowser()) return;
  throw new TypeError(
    `[${packageName}] ${option} is a secret, and this is a web page that anybody can read. Keep it on a server and give the page a token, or pass dangerouslyAllowBrowser: true.`,
  );
}

/** Whether this is a window. Workers have none; Node, Bun and Deno may have one for tests (jsdom), but say what they are. */
function isBrowser(): boolean {
  const { window, document, process } = globalThis as {
    window?: unknown;
    document?: unknown;
    process?: { versions?: { node?: string; electron?: string } };
  };
  if (typeof window !== "object" || typeof document !== "object") return false;
  // Electron's windows have Node's process and are windows all the same.
  return process?.versions?.node === undefined || process.versions.electron !== undefined;
}
