import { existsSync } from "node:fs";

const candidates = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The machine's own browser: playwright-core brings none, and must not download one. */
export const chromium = [process.env["LEDGERKIT_CHROMIUM"] ?? "", ...candidates].find(
  (path) => path && existsSync(path),
);

if (!chromium) {
  const message =
    "There is no Chromium: install one (Debian: apt-get install chromium) or name it in LEDGERKIT_CHROMIUM.";
  if (process.env["CI"]) throw new Error(message);
  // biome-ignore lint/suspicious/noConsole: tests that did not run are to be seen
  console.warn(`SKIPPED: ${message}`);
}
