import { existsSync } from "node:fs";

const candidates = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The machine's own browser: playwright-core brings none, and must not download one. */
export function findChromium(): string | undefined {
  return [process.env["LEDGERKIT_CHROMIUM"] ?? "", ...candidates].find((path) => path && existsSync(path));
}
