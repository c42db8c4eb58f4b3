import { spawn } from "node:child_process";
import { AuthError } from "../auth-error.ts";

/** What opens a URL, by platform. No shell is between: a URL holds `&`. */
const commands: { readonly [platform: string]: readonly [string, ...string[]] } = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/**
 * Opens the machine's browser.
 *
 * @throws {AuthError} `browser_unavailable` as soon as that is known: the command is missing, or says that it found none
 */
export function openBrowser(url: URL): Promise<void> {
  const [command, ...options] = commands[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...options, url.href], { stdio: "ignore", detached: true });
  // Where the command is the browser itself, it lives on.
  child.unref();
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(
        new AuthError(
          "browser_unavailable",
          `No browser could be opened (${command}: ${reason}): pass \`open\` to show the URL to the person.`,
        ),
      );
    child.once("error", (error: NodeJS.ErrnoException) => fail(error.code ?? error.name));
    child.once("exit", (code) => (code === 0 ? resolve() : fail(`exit code ${code}`)));
  });
}
